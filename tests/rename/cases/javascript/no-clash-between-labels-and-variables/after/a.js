let loop = 0;
loop: while (loop < 2) { loop++; continue loop; }
