pub mod state {
    pub enum State {
        Ready,
        Broken,
    }
}
use state::State::{self, Broken, Ready};

pub fn all() -> [State; 3] {
    [Ready, Broken, State::Broken]
}

