#define WITH_TRACE 1
#ifdef WITH_TRACE
#endif
#ifndef WITH_TRACE
#endif
#if defined(WITH_TRACE) && defined WITH_TRACE && WITH_TRACE > 0
#elif WITH_TRACE == 2
#endif
#if !defined(TRACE_MORE)
#endif
#undef WITH_TRACE
