mod data;
fn main() {
    let r = data::row::Record { id: 1 };
    data::print(&r);
}
