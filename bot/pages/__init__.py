"""What the pages of owners and of staff have in common: headers, limits, forms, and the words of a message in lines."""
