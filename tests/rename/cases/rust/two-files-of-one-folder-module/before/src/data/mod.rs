pub mod row;
mod table;
use self::row::Row;
pub fn print(r: &Row) {
    table::show(r)
}
