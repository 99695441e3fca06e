salute();
