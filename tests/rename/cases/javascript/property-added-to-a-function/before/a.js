function track() { track.count++; }
track.count = 0;
