pub mod state {
    pub enum State {
        Ready,
        Failed,
    }
}
use state::State::{self, Failed, Ready};

pub fn all() -> [State; 3] {
    [Ready, Failed, State::Failed]
}

