pub struct Box2 {
    pub height: u32,
    pub wide: u32,
}
pub fn make(tall: u32, wide: u32) -> Box2 {
    Box2 { height: tall, wide }
}
pub fn area(b: &Box2) -> u32 {
    let Box2 { height: tall, wide } = b;
    tall * wide
}
pub fn first(Box2 { height: tall, .. }: Box2) -> u32 {
    tall
}
pub fn same(b: &Box2) -> bool {
    matches!(b, Box2 { height: 3, .. }) || matches!(b, Box2 { height: tall, .. } if *tall > 3)
}

