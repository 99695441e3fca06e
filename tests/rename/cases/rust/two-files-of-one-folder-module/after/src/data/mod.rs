pub mod row;
mod table;
use self::row::Record;
pub fn print(r: &Record) {
    table::show(r)
}
