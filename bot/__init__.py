"""The CSMHS assistant: doors, one corridor, and the features behind it."""
