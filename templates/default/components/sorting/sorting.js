components.sorting = pairs;
drops.sorting = choosePair;
