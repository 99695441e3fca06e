pub struct Record {
    pub id: u32,
}
