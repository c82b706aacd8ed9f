components.matching = pairs;
drops.matching = choosePair;
