"""What staff do in conversations: claim, reply, note, hand on and give back."""
