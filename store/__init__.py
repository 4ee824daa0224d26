"""What is kept: the program's published versions, and every row the assistant relies on."""
