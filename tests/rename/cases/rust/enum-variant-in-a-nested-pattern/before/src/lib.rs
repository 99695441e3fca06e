pub enum Op {
    Add,
    Sub,
}
pub enum Expr {
    Num(i32),
    Bin(Op, Box<Expr>, Box<Expr>),
    Add,
}
pub fn eval(e: &Expr) -> i32 {
    match e {
        Expr::Num(n) => *n,
        Expr::Bin(Op::Add, a, b) => eval(a) + eval(b),
        Expr::Bin(Op::Sub, a, b) => eval(a) - eval(b),
        Expr::Add => 0,
    }
}

