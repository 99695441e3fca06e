namespace lib { namespace internal { struct Mutex {}; } }
#define DECLARE_MUTEX(name) extern ::lib::internal::Mutex name
DECLARE_MUTEX(global);
lib::internal::Mutex other;
