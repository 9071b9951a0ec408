# The staff's pages: the frame, getting in, one's own account and the team.

staff-product = SOR for staff
staff-skip = Skip to content
staff-other-language = Dansk
staff-nav = Pages
staff-demo = Demonstration: all is made up, nothing goes to SOR.
staff-nav-menu = Menu
staff-nav-more = More
staff-sign-out = Sign out
staff-home = Start
staff-hello = Hello { $name }
staff-go-on = Continue
staff-save = Save
staff-cancel = Cancel
staff-change = Change
staff-refused = That cannot be done

staff-nav-team = Team
staff-nav-team-about = Invite colleagues, give roles, and mark who is absent.
staff-own = My account
staff-own-about = Password, second factor, and where you are signed in.

staff-role = Role
staff-role-caseworker = Caseworker
staff-role-administrator = Administrator
staff-role-auditor = Auditor
staff-role-caseworker-can = You talk with clinic owners, review cases and register them.
staff-role-administrator-can = You do what caseworkers do, and look after the team and the service facts.
staff-role-auditor-can = You can read everything and follow who did what. You change nothing.

staff-name = Name
staff-email = E-mail address
staff-language = Language
staff-language-da = Dansk
staff-language-en = English
staff-password = Password

## Signing in

staff-sign-in = Sign in
staff-sign-in-lost = Have you lost your password or your phone? Ask an administrator for a new link.
staff-second = Confirm that it is you
staff-code = Code
staff-code-hint = The six digits from your app, or one of your recovery codes.
staff-start-over = Start over
staff-enter = Sign in to the demonstration
staff-enter-about = The link works once and counts as both password and code.
staff-confirm = Is it still you?
staff-confirm-about = Before you approve, export or change access, confirm who you are. It holds for fifteen minutes.
staff-confirm-press = Yes, it is me

## Joining

staff-join = Choose a password
staff-join-step = Step { $step } of { $steps }
staff-join-whose = Welcome, { $name }. Your role is { $role }.
staff-join-first = You are making the first account. It becomes an administrator and can invite the others.
staff-password-new = New password
staff-password-hint = At least { $letters } characters. Three or four random words are easy to remember and hard to guess.
staff-second-factor = Set up the second factor
staff-second-factor-app = Open an app for one-time codes on your phone, such as the one you use already.
staff-second-factor-scan = Add an account, and point the camera at the picture.
staff-second-factor-picture = QR code for your app
staff-second-factor-typed = Cannot use the picture? Type the key into the app
staff-second-factor-type = Type the code that the app shows now.
staff-recovery = Your recovery codes
staff-recovery-about = Each code works once in place of the app, should you lose your phone.
staff-recovery-keep = They are shown only now. Write them down, or put them into a password manager.
staff-recovery-copy = Copy the codes
staff-recovery-print = Print
staff-recovery-copied = The codes are copied.
staff-recovery-kept = I have kept them

## My account

staff-security = Security
staff-password-change = Change password
staff-password-change-about = You will be signed out everywhere else.
staff-second-factor-short = Second factor
staff-second-factor-change = Move to another phone
staff-recovery-short = Recovery codes
staff-recovery-left = { $left ->
    [one] 1 left
   *[other] { $left } left
 }
staff-recovery-new = Make new ones
staff-sittings = Where you are signed in
staff-sittings-about = If you do not recognise one of these, sign it out and change your password.
staff-sitting-here = This browser.
staff-sitting-seen = Last seen { $date } at { $time }.
staff-sitting-begun = Signed in { $date } at { $time }.
staff-sitting-end = Sign out there
staff-browser-unknown = Unknown browser
staff-today = Today
staff-absent-today = You are absent today. Others can take your cases.
staff-present-today = You are at work.
staff-set-absent = Absent today
staff-set-present = At work after all
staff-done-password = Your password has been changed.

## The team

staff-colleagues = Colleagues
staff-inactive = No access
staff-absent-badge = Absent today
staff-role-set = Give the role
staff-link-new = Make a new link
staff-deactivate = Remove access
staff-reactivate = Give access again
staff-invite = Invite a colleague
staff-invite-about = Your colleague gets a link that works once, within an hour.
staff-invite-send = Invite
staff-invited = The link for { $name } is ready
staff-invited-mailed = It was sent by e-mail and works once, within an hour. It is shown only now:
staff-invited-give = Pass it on yourself. It works once, within an hour, and is shown only now:
staff-mail-invitation-subject = Your access to SOR for staff
staff-mail-invitation = Hello { $name }

    Here is your link to SOR for staff. It works once, within an hour:
    { $link }

    If the link has become too old, ask an administrator for a new one.

## When something cannot be done

staff-refused-sign-in = The address and the password do not belong together.
staff-refused-password = The password is not right.
staff-refused-second = The code is not right, or it was used. Wait for the next code and type that.
staff-refused-too-often = There were too many attempts. Wait a little and try again.
staff-refused-link = The link was used or has become too old. Ask an administrator for a new one.
staff-refused-not-asked-for = First note that the owner asks for the case. That is the ground on which it is given out.
staff-refused-nobody = This colleague has no access now.
staff-refused-colleague = You cannot change your own access. Another administrator can.
staff-refused-name = Give a name of at most 60 characters, without a CPR number.
staff-refused-email = Give a whole e-mail address, such as name@authority.dk.
staff-refused-email-taken = This address has an account already.
staff-refused-role = Choose one of the roles.
staff-refused-language = Choose Danish or English.
staff-refused-sitting = You are not signed in there any more.
staff-refused-password-length = The password must have at least 12 and at most 200 characters.
staff-refused-password-guessed = That password is too easy to guess. Choose three or four random words, say.

staff-notice-not-permitted-heading = You have no access to this
staff-notice-not-permitted = Your role gives no access to this page. An administrator can change your role.
staff-notice-no-page-heading = There is no such page
staff-notice-no-page = The address may be misspelt, or the page has moved.
staff-notice-failed-heading = Something went wrong on our side
staff-notice-failed = Nothing was changed. Wait a little and try again.
staff-notice-too-fast-heading = That was a little fast
staff-notice-too-fast = We got many requests in a short time. Wait a moment.
staff-notice-stale-page-heading = The page had become too old
staff-notice-stale-page = Go back, load the page again, and then send. If it happens again, check that your browser allows cookies.
staff-notice-foreign-page-heading = We cannot take that
staff-notice-foreign-page = The form came from another site than ours.
staff-notice-no-form-heading = We did not understand that
staff-notice-no-form = The form looked different from how our pages send it.
staff-notice-too-big-heading = That was too much at once
staff-notice-too-big = Send it in smaller pieces.
staff-notice-signed-out-heading = You are signed out
staff-notice-signed-out = Sign in again to go on.
