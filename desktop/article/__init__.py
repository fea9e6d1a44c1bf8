"""What an annotated article is: frozen values, standard library only."""
