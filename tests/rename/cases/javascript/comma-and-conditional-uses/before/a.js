let f = true;
const v = (f, f ? !f : f && f || f in {f: f});
if (f) while (f) do { throw f; } while (f);
