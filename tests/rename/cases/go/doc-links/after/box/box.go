package box

// A Crate holds things; see [Crate.Open] and [Lid].
type Crate struct{ Lid Lid }

// Open opens the [*Crate].
func (b *Crate) Open() {}

// Lid closes a [Crate].
type Lid int
