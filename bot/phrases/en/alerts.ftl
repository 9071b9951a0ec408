# Notifications on the screen, which staff can turn on.

staff-alerts = Notifications on the screen
staff-alerts-about = This browser can show a notification when a clinic owner waits for a person. Nothing of the conversation stands in it.
staff-alerts-on = On in this browser.
staff-alerts-off = Off in this browser.
staff-alerts-denied = The browser allows no notifications from here. That is changed in the browser’s own settings.
staff-alerts-turn-on = Turn on
staff-alerts-turn-off = Turn off
