import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { __export } from './chunk-DBCUQO7F.mjs';
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning,
});
import * as os from 'os';
function toCommandValue(input) {
  return input == null
    ? ''
    : typeof input == 'string' || input instanceof String
      ? input
      : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length
    ? {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn,
      }
    : {};
}
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = '') {
  issueCommand(name, {}, message);
}
var CMD_STRING = '::',
  Command = class {
    constructor(command, properties, message) {
      (command || (command = 'missing.command'),
        (this.command = command),
        (this.properties = properties),
        (this.message = message));
    }
    toString() {
      let cmdStr = CMD_STRING + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        cmdStr += ' ';
        let first = !0;
        for (let key in this.properties)
          if (this.properties.hasOwnProperty(key)) {
            let val = this.properties[key];
            val && (first ? (first = !1) : (cmdStr += ','), (cmdStr += `${key}=${escapeProperty(val)}`));
          }
      }
      return ((cmdStr += `${CMD_STRING}${escapeData(this.message)}`), cmdStr);
    }
  };
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function escapeProperty(s) {
  return toCommandValue(s)
    .replace(/%/g, '%25')
    .replace(/\r/g, '%0D')
    .replace(/\n/g, '%0A')
    .replace(/:/g, '%3A')
    .replace(/,/g, '%2C');
}
import * as crypto from 'crypto';
import * as fs from 'fs';
import * as os2 from 'os';
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, { encoding: 'utf8' });
}
function prepareKeyValueMessage(key, value) {
  let delimiter3 = `ghadelimiter_${crypto.randomUUID()}`,
    convertedValue = toCommandValue(value);
  if (key.includes(delimiter3))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  if (convertedValue.includes(delimiter3))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}
import * as os5 from 'os';
import * as path5 from 'path';
var HttpClient = class {};
var BearerCredentialHandler = class {};
var __awaiter = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  OidcClient = class _OidcClient {
    static createHttpClient(allowRetry = !0, maxRetry = 10) {
      let requestOptions = { allowRetries: allowRetry, maxRetries: maxRetry };
      return new HttpClient(
        'actions/oidc-client',
        [new BearerCredentialHandler(_OidcClient.getRequestToken())],
        requestOptions,
      );
    }
    static getRequestToken() {
      let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
      if (!token) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
      return token;
    }
    static getIDTokenUrl() {
      let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
      if (!runtimeUrl) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
      return runtimeUrl;
    }
    static getCall(id_token_url) {
      return __awaiter(this, void 0, void 0, function* () {
        var _a;
        let id_token =
          (_a = (yield _OidcClient
            .createHttpClient()
            .getJson(id_token_url)
            .catch((error2) => {
              throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
            })).result) === null || _a === void 0
            ? void 0
            : _a.value;
        if (!id_token) throw new Error('Response json body do not have ID Token field');
        return id_token;
      });
    }
    static getIDToken(audience) {
      return __awaiter(this, void 0, void 0, function* () {
        try {
          let id_token_url = _OidcClient.getIDTokenUrl();
          if (audience) {
            let encodedAudience = encodeURIComponent(audience);
            id_token_url = `${id_token_url}&audience=${encodedAudience}`;
          }
          debug(`ID token url is ${id_token_url}`);
          let id_token = yield _OidcClient.getCall(id_token_url);
          return (setSecret(id_token), id_token);
        } catch (error2) {
          throw new Error(`Error message: ${error2.message}`);
        }
      });
    }
  };
import { EOL as EOL3 } from 'os';
import { constants, promises } from 'fs';
var __awaiter2 = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  { access, appendFile, writeFile } = promises,
  SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
var Summary = class {
    constructor() {
      this._buffer = '';
    }
    filePath() {
      return __awaiter2(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let pathFromEnv = process.env[SUMMARY_ENV_VAR];
        if (!pathFromEnv)
          throw new Error(
            `Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`,
          );
        try {
          yield access(pathFromEnv, constants.R_OK | constants.W_OK);
        } catch {
          throw new Error(
            `Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`,
          );
        }
        return ((this._filePath = pathFromEnv), this._filePath);
      });
    }
    wrap(tag, content, attrs = {}) {
      let htmlAttrs = Object.entries(attrs)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('');
      return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
    }
    write(options) {
      return __awaiter2(this, void 0, void 0, function* () {
        let overwrite = !!options?.overwrite,
          filePath = yield this.filePath();
        return (
          yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: 'utf8' }),
          this.emptyBuffer()
        );
      });
    }
    clear() {
      return __awaiter2(this, void 0, void 0, function* () {
        return this.emptyBuffer().write({ overwrite: !0 });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return this._buffer.length === 0;
    }
    emptyBuffer() {
      return ((this._buffer = ''), this);
    }
    addRaw(text, addEOL = !1) {
      return ((this._buffer += text), addEOL ? this.addEOL() : this);
    }
    addEOL() {
      return this.addRaw(EOL3);
    }
    addCodeBlock(code, lang) {
      let attrs = Object.assign({}, lang && { lang }),
        element = this.wrap('pre', this.wrap('code', code), attrs);
      return this.addRaw(element).addEOL();
    }
    addList(items, ordered = !1) {
      let tag = ordered ? 'ol' : 'ul',
        listItems = items.map((item) => this.wrap('li', item)).join(''),
        element = this.wrap(tag, listItems);
      return this.addRaw(element).addEOL();
    }
    addTable(rows) {
      let tableBody = rows
          .map((row) => {
            let cells = row
              .map((cell) => {
                if (typeof cell == 'string') return this.wrap('td', cell);
                let { header, data, colspan, rowspan } = cell,
                  tag = header ? 'th' : 'td',
                  attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
                return this.wrap(tag, data, attrs);
              })
              .join('');
            return this.wrap('tr', cells);
          })
          .join(''),
        element = this.wrap('table', tableBody);
      return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
      let element = this.wrap('details', this.wrap('summary', label) + content);
      return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
      let { width, height } = options || {},
        attrs = Object.assign(Object.assign({}, width && { width }), height && { height }),
        element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
      return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
      let tag = `h${level}`,
        allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag) ? tag : 'h1',
        element = this.wrap(allowedTag, text);
      return this.addRaw(element).addEOL();
    }
    addSeparator() {
      let element = this.wrap('hr', null);
      return this.addRaw(element).addEOL();
    }
    addBreak() {
      let element = this.wrap('br', null);
      return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
      let attrs = Object.assign({}, cite && { cite }),
        element = this.wrap('blockquote', text, attrs);
      return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
      let element = this.wrap('a', text, { href });
      return this.addRaw(element).addEOL();
    }
  },
  _summary = new Summary(),
  markdownSummary = _summary,
  summary = _summary;
import * as path from 'path';
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform,
});
import os4 from 'os';
import { StringDecoder } from 'string_decoder';
import * as os3 from 'os';
import * as events from 'events';
import * as child from 'child_process';
import * as path4 from 'path';
import * as path3 from 'path';
import * as fs2 from 'fs';
import * as path2 from 'path';
var __awaiter3 = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises,
  IS_WINDOWS = process.platform === 'win32';
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter3(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === 'ENOENT') return !1;
      throw err;
    }
    return !0;
  });
}
function isRooted(p) {
  if (((p = normalizeSeparators(p)), !p)) throw new Error('isRooted() parameter "p" cannot be empty');
  return IS_WINDOWS ? p.startsWith('\\') || /^[A-Z]:/i.test(p) : p.startsWith('/');
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter3(this, void 0, void 0, function* () {
    let stats;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      err.code !== 'ENOENT' &&
        console.log(
          `Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`,
        );
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        let upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
      } else if (isUnixExecutable(stats)) return filePath;
    }
    let originalFilePath = filePath;
    for (let extension of extensions) {
      ((filePath = originalFilePath + extension), (stats = void 0));
      try {
        stats = yield stat(filePath);
      } catch (err) {
        err.code !== 'ENOENT' &&
          console.log(
            `Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`,
          );
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            let directory = path2.dirname(filePath),
              upperName = path2.basename(filePath).toUpperCase();
            for (let actualName of yield readdir(directory))
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
          } catch (err) {
            console.log(
              `Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`,
            );
          }
          return filePath;
        } else if (isUnixExecutable(stats)) return filePath;
      }
    }
    return '';
  });
}
function normalizeSeparators(p) {
  return (
    (p = p || ''),
    IS_WINDOWS ? ((p = p.replace(/\//g, '\\')), p.replace(/\\\\+/g, '\\')) : p.replace(/\/\/+/g, '/')
  );
}
function isUnixExecutable(stats) {
  return (
    (stats.mode & 1) > 0 ||
    ((stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid()) ||
    ((stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid())
  );
}
var __awaiter4 = function (thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P
      ? value
      : new P(function (resolve2) {
          resolve2(value);
        });
  }
  return new (P || (P = Promise))(function (resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool, check) {
  return __awaiter4(this, void 0, void 0, function* () {
    if (!tool) throw new Error("parameter 'tool' is required");
    if (check) {
      let result = yield which(tool, !1);
      if (!result)
        throw IS_WINDOWS
          ? new Error(
              `Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`,
            )
          : new Error(
              `Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`,
            );
      return result;
    }
    let matches = yield findInPath(tool);
    return matches && matches.length > 0 ? matches[0] : '';
  });
}
function findInPath(tool) {
  return __awaiter4(this, void 0, void 0, function* () {
    if (!tool) throw new Error("parameter 'tool' is required");
    let extensions = [];
    if (IS_WINDOWS && process.env.PATHEXT)
      for (let extension of process.env.PATHEXT.split(path3.delimiter))
        extension && extensions.push(extension);
    if (isRooted(tool)) {
      let filePath = yield tryGetExecutablePath(tool, extensions);
      return filePath ? [filePath] : [];
    }
    if (tool.includes(path3.sep)) return [];
    let directories = [];
    if (process.env.PATH) for (let p of process.env.PATH.split(path3.delimiter)) p && directories.push(p);
    let matches = [];
    for (let directory of directories) {
      let filePath = yield tryGetExecutablePath(path3.join(directory, tool), extensions);
      filePath && matches.push(filePath);
    }
    return matches;
  });
}
import { setTimeout } from 'timers';
var __awaiter5 = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  IS_WINDOWS2 = process.platform === 'win32',
  ToolRunner = class extends events.EventEmitter {
    constructor(toolPath, args, options) {
      if ((super(), !toolPath)) throw new Error("Parameter 'toolPath' cannot be null or empty.");
      ((this.toolPath = toolPath), (this.args = args || []), (this.options = options || {}));
    }
    _debug(message) {
      this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
    }
    _getCommandString(options, noPrefix) {
      let toolPath = this._getSpawnFileName(),
        args = this._getSpawnArgs(options),
        cmd = noPrefix ? '' : '[command]';
      if (IS_WINDOWS2)
        if (this._isCmdFile()) {
          cmd += toolPath;
          for (let a of args) cmd += ` ${a}`;
        } else if (options.windowsVerbatimArguments) {
          cmd += `"${toolPath}"`;
          for (let a of args) cmd += ` ${a}`;
        } else {
          cmd += this._windowsQuoteCmdArg(toolPath);
          for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      else {
        cmd += toolPath;
        for (let a of args) cmd += ` ${a}`;
      }
      return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
      try {
        let s = strBuffer + data.toString(),
          n = s.indexOf(os3.EOL);
        for (; n > -1; ) {
          let line = s.substring(0, n);
          (onLine(line), (s = s.substring(n + os3.EOL.length)), (n = s.indexOf(os3.EOL)));
        }
        return s;
      } catch (err) {
        return (this._debug(`error processing line. Failed with error ${err}`), '');
      }
    }
    _getSpawnFileName() {
      return IS_WINDOWS2 && this._isCmdFile() ? process.env.COMSPEC || 'cmd.exe' : this.toolPath;
    }
    _getSpawnArgs(options) {
      if (IS_WINDOWS2 && this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (let a of this.args)
          ((argline += ' '), (argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a)));
        return ((argline += '"'), [argline]);
      }
      return this.args;
    }
    _endsWith(str, end) {
      return str.endsWith(end);
    }
    _isCmdFile() {
      let upperToolPath = this.toolPath.toUpperCase();
      return this._endsWith(upperToolPath, '.CMD') || this._endsWith(upperToolPath, '.BAT');
    }
    _windowsQuoteCmdArg(arg) {
      if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
      if (!arg) return '""';
      let cmdSpecialChars = [
          ' ',
          '	',
          '&',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          '^',
          '=',
          ';',
          '!',
          "'",
          '+',
          ',',
          '`',
          '~',
          '|',
          '<',
          '>',
          '"',
        ],
        needsQuotes = !1;
      for (let char of arg)
        if (cmdSpecialChars.some((x) => x === char)) {
          needsQuotes = !0;
          break;
        }
      if (!needsQuotes) return arg;
      let reverse = '"',
        quoteHit = !0;
      for (let i = arg.length; i > 0; i--)
        ((reverse += arg[i - 1]),
          quoteHit && arg[i - 1] === '\\'
            ? (reverse += '\\')
            : arg[i - 1] === '"'
              ? ((quoteHit = !0), (reverse += '"'))
              : (quoteHit = !1));
      return ((reverse += '"'), reverse.split('').reverse().join(''));
    }
    _uvQuoteCmdArg(arg) {
      if (!arg) return '""';
      if (!arg.includes(' ') && !arg.includes('	') && !arg.includes('"')) return arg;
      if (!arg.includes('"') && !arg.includes('\\')) return `"${arg}"`;
      let reverse = '"',
        quoteHit = !0;
      for (let i = arg.length; i > 0; i--)
        ((reverse += arg[i - 1]),
          quoteHit && arg[i - 1] === '\\'
            ? (reverse += '\\')
            : arg[i - 1] === '"'
              ? ((quoteHit = !0), (reverse += '\\'))
              : (quoteHit = !1));
      return ((reverse += '"'), reverse.split('').reverse().join(''));
    }
    _cloneExecOptions(options) {
      options = options || {};
      let result = {
        cwd: options.cwd || process.cwd(),
        env: options.env || process.env,
        silent: options.silent || !1,
        windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
        failOnStdErr: options.failOnStdErr || !1,
        ignoreReturnCode: options.ignoreReturnCode || !1,
        delay: options.delay || 1e4,
      };
      return (
        (result.outStream = options.outStream || process.stdout),
        (result.errStream = options.errStream || process.stderr),
        result
      );
    }
    _getSpawnOptions(options, toolPath) {
      options = options || {};
      let result = {};
      return (
        (result.cwd = options.cwd),
        (result.env = options.env),
        (result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile()),
        options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`),
        result
      );
    }
    exec() {
      return __awaiter5(this, void 0, void 0, function* () {
        return (
          !isRooted(this.toolPath) &&
            (this.toolPath.includes('/') || (IS_WINDOWS2 && this.toolPath.includes('\\'))) &&
            (this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)),
          (this.toolPath = yield which(this.toolPath, !0)),
          new Promise((resolve2, reject) =>
            __awaiter5(this, void 0, void 0, function* () {
              (this._debug(`exec tool: ${this.toolPath}`), this._debug('arguments:'));
              for (let arg of this.args) this._debug(`   ${arg}`);
              let optionsNonNull = this._cloneExecOptions(this.options);
              !optionsNonNull.silent &&
                optionsNonNull.outStream &&
                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
              let state = new ExecState(optionsNonNull, this.toolPath);
              if (
                (state.on('debug', (message) => {
                  this._debug(message);
                }),
                this.options.cwd && !(yield exists(this.options.cwd)))
              )
                return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
              let fileName = this._getSpawnFileName(),
                cp = child.spawn(
                  fileName,
                  this._getSpawnArgs(optionsNonNull),
                  this._getSpawnOptions(this.options, fileName),
                ),
                stdbuffer = '';
              cp.stdout &&
                cp.stdout.on('data', (data) => {
                  (this.options.listeners &&
                    this.options.listeners.stdout &&
                    this.options.listeners.stdout(data),
                    !optionsNonNull.silent &&
                      optionsNonNull.outStream &&
                      optionsNonNull.outStream.write(data),
                    (stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                      this.options.listeners &&
                        this.options.listeners.stdline &&
                        this.options.listeners.stdline(line);
                    })));
                });
              let errbuffer = '';
              if (
                (cp.stderr &&
                  cp.stderr.on('data', (data) => {
                    ((state.processStderr = !0),
                      this.options.listeners &&
                        this.options.listeners.stderr &&
                        this.options.listeners.stderr(data),
                      !optionsNonNull.silent &&
                        optionsNonNull.errStream &&
                        optionsNonNull.outStream &&
                        (optionsNonNull.failOnStdErr
                          ? optionsNonNull.errStream
                          : optionsNonNull.outStream
                        ).write(data),
                      (errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                        this.options.listeners &&
                          this.options.listeners.errline &&
                          this.options.listeners.errline(line);
                      })));
                  }),
                cp.on('error', (err) => {
                  ((state.processError = err.message),
                    (state.processExited = !0),
                    (state.processClosed = !0),
                    state.CheckComplete());
                }),
                cp.on('exit', (code) => {
                  ((state.processExitCode = code),
                    (state.processExited = !0),
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`),
                    state.CheckComplete());
                }),
                cp.on('close', (code) => {
                  ((state.processExitCode = code),
                    (state.processExited = !0),
                    (state.processClosed = !0),
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),
                    state.CheckComplete());
                }),
                state.on('done', (error2, exitCode) => {
                  (stdbuffer.length > 0 && this.emit('stdline', stdbuffer),
                    errbuffer.length > 0 && this.emit('errline', errbuffer),
                    cp.removeAllListeners(),
                    error2 ? reject(error2) : resolve2(exitCode));
                }),
                this.options.input)
              ) {
                if (!cp.stdin) throw new Error('child process missing stdin');
                cp.stdin.end(this.options.input);
              }
            }),
          )
        );
      });
    }
  };
function argStringToArray(argString) {
  let args = [],
    inQuotes = !1,
    escaped = !1,
    arg = '';
  function append(c) {
    (escaped && c !== '"' && (arg += '\\'), (arg += c), (escaped = !1));
  }
  for (let i = 0; i < argString.length; i++) {
    let c = argString.charAt(i);
    if (c === '"') {
      escaped ? append(c) : (inQuotes = !inQuotes);
      continue;
    }
    if (c === '\\' && escaped) {
      append(c);
      continue;
    }
    if (c === '\\' && inQuotes) {
      escaped = !0;
      continue;
    }
    if (c === ' ' && !inQuotes) {
      arg.length > 0 && (args.push(arg), (arg = ''));
      continue;
    }
    append(c);
  }
  return (arg.length > 0 && args.push(arg.trim()), args);
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    if (
      (super(),
      (this.processClosed = !1),
      (this.processError = ''),
      (this.processExitCode = 0),
      (this.processExited = !1),
      (this.processStderr = !1),
      (this.delay = 1e4),
      (this.done = !1),
      (this.timeout = null),
      !toolPath)
    )
      throw new Error('toolPath must not be empty');
    ((this.options = options), (this.toolPath = toolPath), options.delay && (this.delay = options.delay));
  }
  CheckComplete() {
    this.done ||
      (this.processClosed
        ? this._setResult()
        : this.processExited && (this.timeout = setTimeout(_ExecState.HandleTimeout, this.delay, this)));
  }
  _debug(message) {
    this.emit('debug', message);
  }
  _setResult() {
    let error2;
    (this.processExited &&
      (this.processError
        ? (error2 = new Error(
            `There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`,
          ))
        : this.processExitCode !== 0 && !this.options.ignoreReturnCode
          ? (error2 = new Error(
              `The process '${this.toolPath}' failed with exit code ${this.processExitCode}`,
            ))
          : this.processStderr &&
            this.options.failOnStdErr &&
            (error2 = new Error(
              `The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`,
            ))),
      this.timeout && (clearTimeout(this.timeout), (this.timeout = null)),
      (this.done = !0),
      this.emit('done', error2, this.processExitCode));
  }
  static HandleTimeout(state) {
    if (!state.done) {
      if (!state.processClosed && state.processExited) {
        let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
        state._debug(message);
      }
      state._setResult();
    }
  }
};
var __awaiter6 = function (thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P
      ? value
      : new P(function (resolve2) {
          resolve2(value);
        });
  }
  return new (P || (P = Promise))(function (resolve2, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter6(this, void 0, void 0, function* () {
    let commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) throw new Error("Parameter 'commandLine' cannot be null or empty.");
    let toolPath = commandArgs[0];
    return ((args = commandArgs.slice(1).concat(args || [])), new ToolRunner(toolPath, args, options).exec());
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter6(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = '',
      stderr = '',
      stdoutDecoder = new StringDecoder('utf8'),
      stderrDecoder = new StringDecoder('utf8'),
      originalStdoutListener = (_a = options?.listeners) === null || _a === void 0 ? void 0 : _a.stdout,
      originalStdErrListener = (_b = options?.listeners) === null || _b === void 0 ? void 0 : _b.stderr,
      stdErrListener = (data) => {
        ((stderr += stderrDecoder.write(data)), originalStdErrListener && originalStdErrListener(data));
      },
      stdOutListener = (data) => {
        ((stdout += stdoutDecoder.write(data)), originalStdoutListener && originalStdoutListener(data));
      },
      listeners = Object.assign(Object.assign({}, options?.listeners), {
        stdout: stdOutListener,
        stderr: stdErrListener,
      }),
      exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    return ((stdout += stdoutDecoder.end()), (stderr += stderrDecoder.end()), { exitCode, stdout, stderr });
  });
}
var __awaiter7 = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  getWindowsInfo = () =>
    __awaiter7(void 0, void 0, void 0, function* () {
      let { stdout: version } = yield getExecOutput(
          'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',
          void 0,
          { silent: !0 },
        ),
        { stdout: name } = yield getExecOutput(
          'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',
          void 0,
          { silent: !0 },
        );
      return { name: name.trim(), version: version.trim() };
    }),
  getMacOsInfo = () =>
    __awaiter7(void 0, void 0, void 0, function* () {
      var _a, _b, _c, _d;
      let { stdout } = yield getExecOutput('sw_vers', void 0, { silent: !0 }),
        version =
          (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !==
            null && _b !== void 0
            ? _b
            : '';
      return {
        name:
          (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !==
            null && _d !== void 0
            ? _d
            : '',
        version,
      };
    }),
  getLinuxInfo = () =>
    __awaiter7(void 0, void 0, void 0, function* () {
      let { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], { silent: !0 }),
        [name, version] = stdout.trim().split(`
`);
      return { name, version };
    }),
  platform = os4.platform(),
  arch = os4.arch(),
  isWindows = platform === 'win32',
  isMacOS = platform === 'darwin',
  isLinux = platform === 'linux';
function getDetails() {
  return __awaiter7(this, void 0, void 0, function* () {
    return Object.assign(
      Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()),
      { platform, arch, isWindows, isMacOS, isLinux },
    );
  });
}
var __awaiter8 = function (thisArg, _arguments, P, generator) {
    function adopt(value) {
      return value instanceof P
        ? value
        : new P(function (resolve2) {
            resolve2(value);
          });
    }
    return new (P || (P = Promise))(function (resolve2, reject) {
      function fulfilled(value) {
        try {
          step(generator.next(value));
        } catch (e) {
          reject(e);
        }
      }
      function rejected(value) {
        try {
          step(generator.throw(value));
        } catch (e) {
          reject(e);
        }
      }
      function step(result) {
        result.done ? resolve2(result.value) : adopt(result.value).then(fulfilled, rejected);
      }
      step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
  },
  ExitCode;
(function (ExitCode2) {
  ((ExitCode2[(ExitCode2.Success = 0)] = 'Success'), (ExitCode2[(ExitCode2.Failure = 1)] = 'Failure'));
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  let convertedVal = toCommandValue(val);
  if (((process.env[name] = convertedVal), process.env.GITHUB_ENV || ''))
    return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
  issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
  (process.env.GITHUB_PATH || ''
    ? issueFileCommand('PATH', inputPath)
    : issueCommand('add-path', {}, inputPath),
    (process.env.PATH = `${inputPath}${path5.delimiter}${process.env.PATH}`));
}
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
  if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function getMultilineInput(name, options) {
  let inputs = getInput(name, options)
    .split(
      `
`,
    )
    .filter((x) => x !== '');
  return options && options.trimWhitespace === !1 ? inputs : inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  let trueValue = ['true', 'True', 'TRUE'],
    falseValue = ['false', 'False', 'FALSE'],
    val = getInput(name, options);
  if (trueValue.includes(val)) return !0;
  if (falseValue.includes(val)) return !1;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || '') return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
  (process.stdout.write(os5.EOL), issueCommand('set-output', { name }, toCommandValue(value)));
}
function setCommandEcho(enabled) {
  issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
  ((process.exitCode = ExitCode.Failure), error(message));
}
function isDebug() {
  return process.env.RUNNER_DEBUG === '1';
}
function debug(message) {
  issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
  issueCommand(
    'error',
    toCommandProperties(properties),
    message instanceof Error ? message.toString() : message,
  );
}
function warning(message, properties = {}) {
  issueCommand(
    'warning',
    toCommandProperties(properties),
    message instanceof Error ? message.toString() : message,
  );
}
function notice(message, properties = {}) {
  issueCommand(
    'notice',
    toCommandProperties(properties),
    message instanceof Error ? message.toString() : message,
  );
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue('group', name);
}
function endGroup() {
  issue('endgroup');
}
function group(name, fn) {
  return __awaiter8(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  if (process.env.GITHUB_STATE || '') return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
  issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
  return __awaiter8(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}
info('SyncOps: smoke tests');
try {
  let { readSmokeInputs } = await import('./chunk-PKO2QXB5.mjs'),
    inputs = readSmokeInputs((name) => getInput(name)),
    { runAction } = await import('./chunk-RKUQ47C6.mjs');
  await runAction(inputs, core_exports, process.env);
} catch (error2) {
  setFailed(error2 instanceof Error ? error2.message : String(error2));
}
