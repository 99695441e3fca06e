let x = 0;
x += 1; x ??= 2; x ||= 3; x++; --x; x = x ** 2;
delete [x]; void x;
