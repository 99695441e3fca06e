int helper(int a) { return a; }
int f(int helper) { return (int)sizeof helper + helper; }
