package box

// A Box holds things; see [Box.Open] and [Lid].
type Box struct{ Lid Lid }

// Open opens the [*Box].
func (b *Box) Open() {}

// Lid closes a [Box].
type Lid int
