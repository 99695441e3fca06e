namespace geometry { struct P {}; namespace detail { int x(); } }
namespace geometry::io { int read(P); }
