use super::row::Record;
pub fn show(r: &Record) {
    println!("{}", r.id);
    let _: super::Record = crate::data::Record { id: 2 };
}

