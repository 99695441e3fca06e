namespace geo { struct P {}; namespace detail { int x(); } }
namespace geo::io { int read(P); }
