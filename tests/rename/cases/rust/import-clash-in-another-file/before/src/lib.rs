mod util;
mod user;
