namespace lib { namespace detail { struct Mutex {}; } }
#define DECLARE_MUTEX(name) extern ::lib::detail::Mutex name
DECLARE_MUTEX(global);
lib::detail::Mutex other;
