pub struct Node {
    pub size: u32,
    pub next: Option<Box<Node>>,
}

pub struct Other {
    pub len: u32,
}

pub fn walk(n: &mut Box<Node>, o: &Other) -> u32 {
    n.size += o.len;
    let r = &&*n;
    r.size
}

