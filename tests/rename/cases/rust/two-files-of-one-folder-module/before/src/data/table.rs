use super::row::Row;
pub fn show(r: &Row) {
    println!("{}", r.id);
    let _: super::Row = crate::data::Row { id: 2 };
}

