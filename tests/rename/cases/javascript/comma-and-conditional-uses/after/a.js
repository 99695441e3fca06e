let flag = true;
const v = (flag, flag ? !flag : flag && flag || flag in {f: flag});
if (flag) while (flag) do { throw flag; } while (flag);
