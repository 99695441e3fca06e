let i = 0;
loop: while (i < 2) { i++; continue loop; }
