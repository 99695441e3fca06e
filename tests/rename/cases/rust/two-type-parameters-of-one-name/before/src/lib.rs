pub struct Pair<T, U>(T, U);

