#define TRACE 1
#ifdef TRACE
#endif
#ifndef TRACE
#endif
#if defined(TRACE) && defined TRACE && TRACE > 0
#elif TRACE == 2
#endif
#if !defined(TRACE_MORE)
#endif
#undef TRACE
