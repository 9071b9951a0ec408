# Det, samtalens skærm fortæller, mens det sker.

staff-desk-writes = Skriver her nu: { $names }.
staff-desk-watches = Ser med: { $names }.
staff-desk-over = Du er ikke logget ind længere.
staff-desk-sign-in = Log ind igen
staff-desk-cut = Forbindelsen er væk. Siden prøver igen og henter det, der er sket imens.
staff-desk-the-owner = ejeren
