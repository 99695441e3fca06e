use std::sync::atomic::{AtomicU32, Ordering};

static HITS: AtomicU32 = AtomicU32::new(0);

pub fn hit() -> u32 {
    HITS.fetch_add(1, Ordering::SeqCst) + self::HITS.load(Ordering::SeqCst)
}

