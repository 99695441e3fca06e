pub struct Row {
    pub id: u32,
}
