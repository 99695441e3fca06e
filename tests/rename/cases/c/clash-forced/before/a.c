int helper(int a) { return a; }
int f(int n) { return (int)sizeof helper + n; }
