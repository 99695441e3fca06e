mod data;
fn main() {
    let r = data::row::Row { id: 1 };
    data::print(&r);
}
