"""Makes the weights of Denouement's encoder from the data sets marked for training."""
