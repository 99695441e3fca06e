let v = 0;
v += 1; v ??= 2; v ||= 3; v++; --v; v = v ** 2;
delete [v]; void v;
