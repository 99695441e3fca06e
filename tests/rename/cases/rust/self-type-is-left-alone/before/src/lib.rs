pub struct Node {
    next: Option<Box<Node>>,
}
impl Node {
    pub fn new() -> Self {
        Self { next: None }
    }
    pub fn add(self) -> Node {
        Node { next: Some(Box::new(Self::new())), ..self }
    }
}
impl From<u8> for Node {
    fn from(_: u8) -> Self {
        Node::new()
    }
}
impl PartialEq<Node> for u8 {
    fn eq(&self, _: &Node) -> bool {
        true
    }
}

