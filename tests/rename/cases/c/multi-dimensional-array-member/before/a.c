struct sq { int p; };
struct alt { int p; };
struct sq board[8][8];
struct alt *rows[8];
int f(int i, int j) { return board[i][j].p + rows[i][j].p + rows[i]->p + (*board[i]).p; }
