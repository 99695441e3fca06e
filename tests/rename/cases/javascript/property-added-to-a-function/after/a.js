function track() { track.calls++; }
track.calls = 0;
