// Members of the classes of Python's library that programs derive from or hold most often: the
// result of `dir()` in CPython 3.11, with the attributes that their methods set. A line is a class,
// its base, and the members that the base has not; further lines of a class are indented. A member
// that ends in `*` stands for all that begin so.

#include "library.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace git_refactor::syntax::python {

namespace {

constexpr std::string_view library = R"(
ArithmeticError Exception
AssertionError Exception
AttributeError Exception name obj
BaseException object add_note args with_traceback
BaseExceptionGroup BaseException derive exceptions message split subgroup
BlockingIOError OSError
BrokenPipeError ConnectionError
BufferError Exception
BytesWarning Warning
ChildProcessError OSError
ConnectionAbortedError ConnectionError
ConnectionError OSError
ConnectionRefusedError ConnectionError
ConnectionResetError ConnectionError
DeprecationWarning Warning
EOFError Exception
EncodingWarning Warning
Exception BaseException
ExceptionGroup BaseExceptionGroup
FileExistsError OSError
FileNotFoundError OSError
FloatingPointError ArithmeticError
FutureWarning Warning
GeneratorExit BaseException
ImportError Exception msg name path
ImportWarning Warning
IndentationError SyntaxError
IndexError LookupError
InterruptedError OSError
IsADirectoryError OSError
KeyError LookupError
KeyboardInterrupt BaseException
LookupError Exception
MemoryError Exception
ModuleNotFoundError ImportError
NameError Exception name
NotADirectoryError OSError
NotImplementedError RuntimeError
OSError Exception characters_written errno filename filename2 strerror
OverflowError ArithmeticError
PendingDeprecationWarning Warning
PermissionError OSError
ProcessLookupError OSError
RecursionError RuntimeError
ReferenceError Exception
ResourceWarning Warning
RuntimeError Exception
RuntimeWarning Warning
StopAsyncIteration Exception
StopIteration Exception value
SyntaxError Exception end_lineno end_offset filename lineno msg offset print_file_and_line text
SyntaxWarning Warning
SystemError Exception
SystemExit BaseException code
TabError IndentationError
TimeoutError OSError
TypeError Exception
UnboundLocalError NameError
UnicodeDecodeError UnicodeError encoding end object reason start
UnicodeEncodeError UnicodeError encoding end object reason start
UnicodeError ValueError
UnicodeTranslateError UnicodeError encoding end object reason start
UnicodeWarning Warning
UserWarning Warning
ValueError Exception
Warning Exception
ZeroDivisionError ArithmeticError
abc.ABC object
abc.ABCMeta type register
argparse.Action object choices const default dest format_usage help metavar nargs option_strings
  required type
argparse.ArgumentDefaultsHelpFormatter argparse.HelpFormatter
argparse.ArgumentParser object add_argument add_argument_group add_help add_mutually_exclusive_group
  add_subparsers allow_abbrev argument_default conflict_handler convert_arg_line_to_args description
  epilog error exit exit_on_error format_help format_usage formatter_class fromfile_prefix_chars
  get_default parse_args parse_intermixed_args parse_known_args parse_known_intermixed_args
  prefix_chars print_help print_usage prog register set_defaults usage
argparse.HelpFormatter object add_argument add_arguments add_text add_usage end_section format_help
  formatter heading items parent start_section
argparse.Namespace object
argparse.RawDescriptionHelpFormatter argparse.HelpFormatter
ast.AST object _fields
ast.NodeTransformer ast.NodeVisitor
ast.NodeVisitor object generic_visit visit visit_Constant visit_*
asyncio.BaseProtocol object connection_lost connection_made pause_writing resume_writing
asyncio.DatagramProtocol asyncio.BaseProtocol datagram_received error_received
asyncio.Event object clear is_set set wait
asyncio.Future object add_done_callback cancel cancelled done exception get_loop
  remove_done_callback result set_exception set_result
asyncio.Lock object acquire locked release
asyncio.Protocol asyncio.BaseProtocol data_received eof_received
asyncio.Queue object empty full get get_nowait join maxsize put put_nowait qsize task_done
asyncio.Task asyncio.Future cancelling get_coro get_name get_stack print_stack set_name uncancel
asyncio.Transport object abort can_write_eof close get_extra_info get_protocol
  get_write_buffer_limits get_write_buffer_size is_closing is_reading pause_reading resume_reading
  set_protocol set_write_buffer_limits write write_eof writelines
bool int
bytearray object append capitalize center clear copy count decode endswith expandtabs extend find
  fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join
  ljust lower lstrip maketrans partition pop remove removeprefix removesuffix replace reverse rfind
  rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate
  upper zfill
bytes object capitalize center count decode endswith expandtabs find fromhex hex index isalnum
  isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans
  partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split
  splitlines startswith strip swapcase title translate upper zfill
classmethod object
cmd.Cmd object cmdloop cmdqueue columnize complete complete_help completedefault completekey
  completenames completion_matches default do_help doc_header doc_leader emptyline get_names
  identchars intro lastcmd misc_header nohelp old_completer onecmd parseline postcmd postloop precmd
  preloop print_topics prompt ruler stdin stdout undoc_header use_rawinput do_* help_* complete_*
collections.ChainMap collections.abc.MutableMapping copy fromkeys maps new_child parents
collections.Counter dict elements most_common subtract total
collections.OrderedDict dict move_to_end
collections.UserDict collections.abc.MutableMapping copy data fromkeys
collections.UserList collections.abc.MutableSequence copy data sort
collections.UserString collections.abc.Sequence capitalize casefold center data encode endswith
  expandtabs find format format_map isalnum isalpha isascii isdecimal isdigit isidentifier islower
  isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition
  removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
  startswith strip swapcase title translate upper zfill
collections.abc.AsyncGenerator collections.abc.AsyncIterator aclose asend athrow
collections.abc.AsyncIterable object
collections.abc.AsyncIterator collections.abc.AsyncIterable
collections.abc.Awaitable object
collections.abc.Callable object
collections.abc.Collection collections.abc.Sized
collections.abc.Container object
collections.abc.Coroutine collections.abc.Awaitable close send throw
collections.abc.Generator collections.abc.Iterator close send throw
collections.abc.Hashable object
collections.abc.ItemsView collections.abc.Set
collections.abc.Iterable object
collections.abc.Iterator collections.abc.Iterable
collections.abc.KeysView collections.abc.Set
collections.abc.Mapping collections.abc.Collection get items keys values
collections.abc.MutableMapping collections.abc.Mapping clear pop popitem setdefault update
collections.abc.MutableSequence collections.abc.Sequence append clear extend insert pop remove
  reverse
collections.abc.MutableSet collections.abc.Set add clear discard pop remove
collections.abc.Reversible collections.abc.Iterable
collections.abc.Sequence collections.abc.Reversible count index
collections.abc.Set collections.abc.Collection isdisjoint
collections.abc.Sized object
collections.abc.ValuesView collections.abc.Collection
collections.defaultdict dict default_factory
collections.deque object append appendleft clear copy count extend extendleft index insert maxlen
  pop popleft remove reverse rotate
complex object conjugate imag real
concurrent.futures.Executor object map shutdown submit
concurrent.futures.Future object add_done_callback cancel cancelled done exception result running
  set_exception set_result set_running_or_notify_cancel
concurrent.futures.ProcessPoolExecutor concurrent.futures.Executor
concurrent.futures.ThreadPoolExecutor concurrent.futures.Executor
configparser.ConfigParser configparser.RawConfigParser
configparser.RawConfigParser collections.abc.MutableMapping add_section converters default_section
  defaults getboolean getfloat getint has_option has_section options optionxform read read_dict
  read_file read_string readfp remove_option remove_section sections set write
contextlib.AbstractAsyncContextManager abc.ABC
contextlib.AbstractContextManager abc.ABC
contextlib.AsyncExitStack contextlib.AbstractAsyncContextManager aclose callback enter_async_context
  enter_context pop_all push push_async_callback push_async_exit
contextlib.ContextDecorator object
contextlib.ExitStack contextlib.AbstractContextManager callback close enter_context pop_all push
csv.Dialect object delimiter doublequote escapechar lineterminator quotechar quoting
  skipinitialspace
csv.DictReader object dialect fieldnames line_num reader restkey restval
csv.DictWriter object extrasaction fieldnames restval writeheader writer writerow writerows
ctypes.Structure object _b_base_ _b_needsfree_
ctypes.Union object _b_base_ _b_needsfree_
dataclasses.Field object compare default default_factory hash init kw_only metadata name repr type
datetime.date object ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar
  isoformat isoweekday max min month replace resolution strftime timetuple today toordinal weekday
  year
datetime.datetime datetime.date astimezone combine date dst fold hour microsecond minute now second
  strptime time timestamp timetz tzinfo tzname utcfromtimestamp utcnow utcoffset utctimetuple
datetime.time object dst fold fromisoformat hour isoformat max microsecond min minute replace
  resolution second strftime tzinfo tzname utcoffset
datetime.timedelta object days max microseconds min resolution seconds total_seconds
datetime.timezone datetime.tzinfo max min utc
datetime.tzinfo object dst fromutc tzname utcoffset
decimal.Decimal object adjusted as_integer_ratio as_tuple canonical compare compare_signal
  compare_total compare_total_mag conjugate copy_abs copy_negate copy_sign exp fma from_float imag
  is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero
  ln log10 logb logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus
  next_plus next_toward normalize number_class quantize radix real remainder_near rotate
  same_quantum scaleb shift sqrt to_eng_string to_integral to_integral_exact to_integral_value
dict object clear copy fromkeys get items keys pop popitem setdefault update values
email.message.EmailMessage email.message.Message add_alternative add_attachment add_related clear
  clear_content get_body get_content is_attachment iter_attachments iter_parts make_alternative
  make_mixed make_related set_content
email.message.Message object add_header as_bytes as_string attach defects del_param epilogue get
  get_all get_boundary get_charset get_charsets get_content_charset get_content_disposition
  get_content_maintype get_content_subtype get_content_type get_default_type get_filename get_param
  get_params get_payload get_unixfrom is_multipart items keys policy preamble raw_items
  replace_header set_boundary set_charset set_default_type set_param set_payload set_raw set_type
  set_unixfrom values walk
enum.Enum object _generate_next_value_ _member_map_ _member_names_ _member_type_ _missing_
  _new_member_ _unhashable_values_ _use_args_ _value2member_map_ _value_repr_ name value
enum.Flag enum.Enum _all_bits_ _boundary_ _flag_mask_ _inverted_ _iter_member_ _iter_member_by_def_
  _iter_member_by_value_ _numeric_repr_ _singles_mask_
enum.IntEnum int _generate_next_value_ _member_map_ _member_names_ _member_type_ _missing_
  _new_member_ _unhashable_values_ _use_args_ _value2member_map_ _value_repr_ name value
enum.IntFlag int _all_bits_ _boundary_ _flag_mask_ _generate_next_value_ _inverted_ _iter_member_
  _iter_member_by_def_ _iter_member_by_value_ _member_map_ _member_names_ _member_type_ _missing_
  _new_member_ _numeric_repr_ _singles_mask_ _unhashable_values_ _use_args_ _value2member_map_
  _value_repr_ name value
enum.StrEnum str _generate_next_value_ _member_map_ _member_names_ _member_type_ _missing_
  _new_member_ _unhashable_values_ _use_args_ _value2member_map_ _value_repr_ name value
enumerate object
filter object
float object as_integer_ratio conjugate fromhex hex imag is_integer real
fractions.Fraction numbers.Rational as_integer_ratio from_decimal from_float limit_denominator
frozenset object copy difference intersection isdisjoint issubset issuperset symmetric_difference
  union
functools.cached_property object attrname func lock
functools.partial object args func keywords
html.parser.HTMLParser object cdata_elem check_for_whole_start_tag clear_cdata_mode close
  convert_charrefs feed get_starttag_text getpos goahead handle_charref handle_comment handle_data
  handle_decl handle_endtag handle_entityref handle_pi handle_startendtag handle_starttag
  interesting lasttag lineno offset parse_bogus_comment parse_comment parse_declaration parse_endtag
  parse_html_declaration parse_marked_section parse_pi parse_starttag rawdata reset set_cdata_mode
  unknown_decl updatepos handle_*
http.client.HTTPResponse io.BufferedIOBase begin chunk_left chunked code debuglevel fp getcode
  getheader getheaders geturl headers info isclosed length msg peek reason status version will_close
http.server.BaseHTTPRequestHandler socketserver.StreamRequestHandler MessageClass address_string
  close_connection command date_time_string default_request_version end_headers error_content_type
  error_message_format flush_headers handle_expect_100 handle_one_request headers
  log_date_time_string log_error log_message log_request monthname parse_request path
  protocol_version raw_requestline request_version requestline responses send_error send_header
  send_response send_response_only server_version sys_version version_string weekdayname do_*
http.server.HTTPServer socketserver.TCPServer server_name server_port
http.server.SimpleHTTPRequestHandler http.server.BaseHTTPRequestHandler copyfile directory do_GET
  do_HEAD extensions_map guess_type list_directory send_head translate_path
http.server.ThreadingHTTPServer socketserver.ThreadingMixIn RequestHandlerClass address_family
  allow_reuse_address allow_reuse_port close_request fileno finish_request get_request handle_error
  handle_request handle_timeout request_queue_size serve_forever server_activate server_address
  server_bind server_name server_port service_actions shutdown shutdown_request socket socket_type
  timeout verify_request
inspect.Parameter object annotation default empty kind name replace
int object as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator
  real to_bytes
io.BufferedIOBase io.IOBase detach read read1 readinto readinto1 write
io.BytesIO object close closed detach fileno flush getbuffer getvalue isatty read read1 readable
  readinto readinto1 readline readlines seek seekable tell truncate writable write writelines
io.IOBase object close closed fileno flush isatty readable readline readlines seek seekable tell
  truncate writable writelines
io.RawIOBase io.IOBase read readall readinto write
io.StringIO object close closed detach encoding errors fileno flush getvalue isatty line_buffering
  newlines read readable readline readlines seek seekable tell truncate writable write writelines
io.TextIOBase io.IOBase detach encoding errors newlines read write
io.TextIOWrapper object buffer close closed detach encoding errors fileno flush isatty
  line_buffering name newlines read readable readline readlines reconfigure seek seekable tell
  truncate writable write write_through writelines
json.JSONDecoder object decode memo object_hook object_pairs_hook parse_array parse_constant
  parse_float parse_int parse_object parse_string raw_decode scan_once strict
json.JSONEncoder object allow_nan check_circular default encode ensure_ascii indent item_separator
  iterencode key_separator skipkeys sort_keys
list object append clear copy count extend index insert pop remove reverse sort
logging.FileHandler logging.StreamHandler baseFilename delay encoding errors mode
logging.Filter object filter name nlen
logging.Formatter object converter datefmt default_msec_format default_time_format format
  formatException formatMessage formatStack formatTime usesTime
logging.Handler object acquire addFilter close createLock emit filter filters flush format formatter
  get_name handle handleError level lock name release removeFilter setFormatter setLevel set_name
logging.LogRecord object args created exc_info exc_text filename funcName getMessage levelname
  levelno lineno module msecs msg name pathname process processName relativeCreated stack_info
  thread threadName
logging.Logger object addFilter addHandler callHandlers critical debug disabled error exception
  fatal filter filters findCaller getChild getEffectiveLevel handle handlers hasHandlers info
  isEnabledFor level log makeRecord manager name parent propagate removeFilter removeHandler root
  setLevel warn warning
logging.LoggerAdapter object critical debug error exception extra getEffectiveLevel hasHandlers info
  isEnabledFor log logger manager name process setLevel warn warning
logging.StreamHandler logging.Handler setStream stream terminator
map object
memoryview object c_contiguous cast contiguous f_contiguous format hex itemsize nbytes ndim obj
  readonly release shape strides suboffsets tobytes tolist toreadonly
multiprocessing.Process object authkey close daemon exitcode ident is_alive join kill name pid run
  sentinel start terminate
numbers.Complex numbers.Number conjugate imag real
numbers.Integral numbers.Rational
numbers.Number object
numbers.Rational numbers.Real denominator numerator
numbers.Real numbers.Complex
operator.attrgetter object
operator.itemgetter object
pathlib.Path pathlib.PurePath absolute chmod cwd exists expanduser glob group hardlink_to home
  is_block_device is_char_device is_dir is_fifo is_file is_mount is_socket is_symlink iterdir lchmod
  link_to lstat mkdir open owner read_bytes read_text readlink rename replace resolve rglob rmdir
  samefile stat symlink_to touch unlink write_bytes write_text
pathlib.PosixPath pathlib.Path
pathlib.PurePath object anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath
  match name parent parents parts relative_to root stem suffix suffixes with_name with_stem
  with_suffix
property object deleter fdel fget fset getter setter
queue.LifoQueue queue.Queue
queue.PriorityQueue queue.Queue
queue.Queue object all_tasks_done empty full get get_nowait join maxsize mutex not_empty not_full
  put put_nowait qsize queue task_done unfinished_tasks
random.Random object betavariate choice choices expovariate gammavariate gauss gauss_next
  getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint random randrange
  sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate
range object count index start step stop
re.Match object end endpos expand group groupdict groups lastgroup lastindex pos re regs span start
  string
re.Pattern object findall finditer flags fullmatch groupindex groups match pattern scanner search
  split sub subn
reversed object
selectors.BaseSelector object close get_key get_map modify register select unregister
set object add clear copy difference difference_update discard intersection intersection_update
  isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union
  update
slice object indices start step stop
socket.socket object accept bind close connect connect_ex detach dup family fileno get_inheritable
  getblocking getpeername getsockname getsockopt gettimeout listen makefile proto recv recv_into
  recvfrom recvfrom_into recvmsg recvmsg_into send sendall sendfile sendmsg sendmsg_afalg sendto
  set_inheritable setblocking setsockopt settimeout shutdown timeout type
socketserver.BaseRequestHandler object client_address finish handle request server setup
socketserver.BaseServer object RequestHandlerClass close_request finish_request handle_error
  handle_request handle_timeout process_request serve_forever server_activate server_address
  server_close service_actions shutdown shutdown_request timeout verify_request
socketserver.StreamRequestHandler socketserver.BaseRequestHandler connection disable_nagle_algorithm
  rbufsize rfile timeout wbufsize wfile
socketserver.TCPServer socketserver.BaseServer address_family allow_reuse_address allow_reuse_port
  fileno get_request request_queue_size server_bind socket socket_type
socketserver.ThreadingMixIn object block_on_close daemon_threads process_request
  process_request_thread server_close
socketserver.UDPServer socketserver.TCPServer max_packet_size
staticmethod object
str object capitalize casefold center count encode endswith expandtabs find format format_map index
  isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace
  istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace
  rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title
  translate upper zfill
string.Formatter object check_unused_args convert_field format format_field get_field get_value
  parse vformat
string.Template object braceidpattern delimiter flags get_identifiers idpattern is_valid pattern
  safe_substitute substitute template
struct.Struct object format iter_unpack pack pack_into size unpack unpack_from
subprocess.CompletedProcess object args check_returncode returncode stderr stdout
subprocess.Popen object args communicate encoding errors kill pid pipesize poll returncode
  send_signal stderr stderr_thread stdin stdout stdout_thread terminate text_mode universal_newlines
  wait
super object
tempfile.TemporaryDirectory object cleanup name
textwrap.TextWrapper object break_long_words break_on_hyphens drop_whitespace expand_tabs fill
  fix_sentence_endings initial_indent max_lines placeholder replace_whitespace sentence_end_re
  subsequent_indent tabsize unicode_whitespace_trans width wordsep_re wordsep_simple_re wrap
threading.Barrier object abort broken n_waiting parties reset wait
threading.Condition object acquire notify notifyAll notify_all release wait wait_for
threading.Event object clear isSet is_set set wait
threading.Semaphore object acquire release
threading.Thread object daemon getName ident isDaemon is_alive join name native_id run setDaemon
  setName start
threading.Timer threading.Thread args cancel finished function interval kwargs
tuple object count index
type object mro
types.SimpleNamespace object
typing.Generic object
typing.NamedTuple tuple _asdict _replace _make _fields _field_defaults
typing.Protocol object
typing.TypedDict dict
unittest.IsolatedAsyncioTestCase unittest.TestCase addAsyncCleanup asyncSetUp asyncTearDown
  enterAsyncContext
unittest.TestCase object addClassCleanup addCleanup addTypeEqualityFunc assertAlmostEqual
  assertAlmostEquals assertCountEqual assertDictContainsSubset assertDictEqual assertEqual
  assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs assertIsInstance
  assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual assertLogs
  assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual
  assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises
  assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual
  assertSetEqual assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases
  debug defaultTestResult doClassCleanups doCleanups enterClassContext enterContext fail failIf
  failIfAlmostEqual failIfEqual failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises
  failureException id longMessage maxDiff run setUp setUpClass shortDescription skipTest subTest
  tearDown tearDownClass test*
unittest.TestLoader object discover errors getTestCaseNames loadTestsFromModule loadTestsFromName
  loadTestsFromNames loadTestsFromTestCase sortTestMethodsUsing suiteClass testMethodPrefix
  testNamePatterns
unittest.TestResult object addError addExpectedFailure addFailure addSkip addSubTest addSuccess
  addUnexpectedSuccess buffer errors expectedFailures failfast failures printErrors shouldStop
  skipped startTest startTestRun stop stopTest stopTestRun tb_locals testsRun unexpectedSuccesses
  wasSuccessful
unittest.TestSuite object addTest addTests countTestCases debug run
unittest.TextTestRunner object buffer descriptions failfast resultclass run stream tb_locals
  verbosity warnings
unittest.mock.MagicMock unittest.mock.Mock
unittest.mock.Mock object assert_any_call assert_called assert_called_once assert_called_once_with
  assert_called_with assert_has_calls assert_not_called attach_mock call_args call_args_list
  call_count called configure_mock method_calls mock_add_spec mock_calls reset_mock return_value
  side_effect
urllib.request.BaseHandler object add_parent close handler_order parent
urllib.request.HTTPRedirectHandler urllib.request.BaseHandler http_error_301 http_error_302
  http_error_303 http_error_307 http_error_308 inf_msg max_redirections max_repeats redirect_request
urllib.request.Request object add_header add_unredirected_header data fragment full_url get_full_url
  get_header get_method has_header has_proxy header_items headers host method origin_req_host
  remove_header selector set_proxy type unredirected_hdrs unverifiable
weakref.WeakKeyDictionary collections.abc.MutableMapping copy data keyrefs
weakref.WeakValueDictionary collections.abc.MutableMapping copy data itervaluerefs valuerefs
xml.etree.ElementTree.Element object append attrib clear extend find findall findtext get insert
  items iter iterfind itertext keys makeelement remove set tag tail text
xml.etree.ElementTree.ElementTree object find findall findtext getroot iter iterfind parse write
  write_c14n
xml.sax.handler.ContentHandler object characters endDocument endElement endElementNS
  endPrefixMapping ignorableWhitespace processingInstruction setDocumentLocator skippedEntity
  startDocument startElement startElementNS startPrefixMapping
zip object
)";

constexpr std::string_view builtins = R"(
__all__ __getattr__ __dir__
ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError
BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError
ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning
EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError
FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError
IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError
OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError
ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration
SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError
UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
UnicodeWarning UserWarning ValueError Warning ZeroDivisionError __annotations__ __build_class__
__builtins__ __class__ __debug__ __doc__ __file__ __import__ __loader__ __name__ __package__
__path__ __spec__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr
classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit
filter float format frozenset getattr globals hasattr hash help hex id input int isinstance
issubclass iter len license list locals map max memoryview min next object oct open ord pow print
property quit range repr reveal_type reversed round set setattr slice sorted staticmethod str sum
super tuple type vars zip
)";

constexpr std::string_view library_modules = R"(
abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect
builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys
compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses
dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum
errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc genericpath
getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp
importlib inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox
mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib
nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev pathlib pdb pickle
pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd
py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib
sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics
string stringprep struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib
tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback
tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref
webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo

)";

// Builtin types whose objects turn up without anyone saying their type.
constexpr std::string_view common_types =
    "str bytes int float list dict set tuple frozenset BaseException";

constexpr std::string_view file_methods =
    "read readline readlines write writelines close seek tell flush";

struct LibraryClass {
  std::string_view base;
  std::unordered_set<std::string_view> members;
  std::vector<std::string_view> prefixes;
};

using LibraryClasses = std::unordered_map<std::string_view, LibraryClass>;

/// Takes the next word of `text`; empty at its end.
std::string_view next_word(std::string_view& text) {
  const std::size_t begin = text.find_first_not_of(" \n");
  if (begin == std::string_view::npos) {
    text = {};
    return {};
  }
  const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
  const std::string_view word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

LibraryClasses read_library() {
  LibraryClasses classes;
  LibraryClass* current = nullptr;
  std::string_view rest = library;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!line.empty() && !line.starts_with(' ')) {
      current = &classes[next_word(line)];
      current->base = next_word(line);
    }
    for (std::string_view word = next_word(line); !word.empty(); word = next_word(line)) {
      if (word.ends_with('*')) {
        current->prefixes.push_back(word.substr(0, word.size() - 1));
      } else {
        current->members.insert(word);
      }
    }
  }
  return classes;
}

const LibraryClasses& library_classes() {
  static const LibraryClasses classes = read_library();
  return classes;
}

std::unordered_set<std::string_view> words_of(std::string_view text) {
  std::unordered_set<std::string_view> words;
  for (std::string_view word = next_word(text); !word.empty(); word = next_word(text)) {
    words.insert(word);
  }
  return words;
}

}  // namespace

bool is_builtin(std::string_view name) {
  static const std::unordered_set<std::string_view> names = words_of(builtins);
  return names.contains(name);
}

bool is_library_module(std::string_view name) {
  static const std::unordered_set<std::string_view> names = words_of(library_modules);
  return names.contains(name);
}

bool is_known_library_class(std::string_view name) {
  return name == "object" || library_classes().contains(name);
}

bool library_class_has(std::string_view name, std::string_view member) {
  const auto found = library_classes().find(name);
  if (found == library_classes().end()) {
    return false;
  }
  const LibraryClass& own = found->second;
  for (const std::string_view prefix : own.prefixes) {
    if (member.starts_with(prefix)) {
      return true;
    }
  }
  return own.members.contains(member) || library_class_has(own.base, member);
}

std::string_view library_base_of(std::string_view name) {
  const auto found = library_classes().find(name);
  return found == library_classes().end() ? std::string_view() : found->second.base;
}

bool is_builtin_member(std::string_view name) {
  static const std::unordered_set<std::string_view> types = words_of(common_types);
  static const std::unordered_set<std::string_view> of_files = words_of(file_methods);
  if (of_files.contains(name)) {
    return true;
  }
  for (const std::string_view type : types) {
    if (library_class_has(type, name)) {
      return true;
    }
  }
  return false;
}

bool is_special_name(std::string_view name) {
  return name.size() > 4 && name.starts_with("__") && name.ends_with("__");
}

bool is_private_name(std::string_view name) {
  return name.size() > 2 && name.starts_with("__") && !name.ends_with("__");
}

}  // namespace git_refactor::syntax::python
