import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { buildQueryString } from './chunk-RJHYOTTU.mjs';
import { HttpResponse, hasOwn } from './chunk-KHN7XSZK.mjs';
function buildAbortError(abortSignal) {
  let reason =
    abortSignal && typeof abortSignal == 'object' && 'reason' in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      let abortError3 = new Error('Request aborted');
      return ((abortError3.name = 'AbortError'), (abortError3.cause = reason), abortError3);
    }
    let abortError2 = new Error(String(reason));
    return ((abortError2.name = 'AbortError'), abortError2);
  }
  let abortError = new Error('Request aborted');
  return ((abortError.name = 'AbortError'), abortError);
}
var NODEJS_TIMEOUT_ERROR_CODES = ['ECONNRESET', 'EPIPE', 'ETIMEDOUT'];
var getTransformedHeaders = (headers) => {
  let transformedHeaders = {};
  for (let name in headers) {
    if (!hasOwn(headers, name)) continue;
    let headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(',') : headerValues;
  }
  return transformedHeaders;
};
import node_https from 'node:https';
var timing = {
  setTimeout: (cb, ms) => setTimeout(cb, ms),
  clearTimeout: (timeoutId) => clearTimeout(timeoutId),
};
var DEFER_EVENT_LISTENER_TIME = 1e3,
  setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
    if (!timeoutInMs) return -1;
    let registerTimeout = (offset) => {
      let timeoutId = timing.setTimeout(() => {
          (request.destroy(),
            reject(
              Object.assign(
                new Error(
                  `@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`,
                ),
                { name: 'TimeoutError' },
              ),
            ));
        }, timeoutInMs - offset),
        doWithSocket = (socket) => {
          socket?.connecting
            ? socket.on('connect', () => {
                timing.clearTimeout(timeoutId);
              })
            : timing.clearTimeout(timeoutId);
        };
      request.socket ? doWithSocket(request.socket) : request.on('socket', doWithSocket);
    };
    return timeoutInMs < 2e3
      ? (registerTimeout(0), 0)
      : timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
  };
var setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger) =>
  timeoutInMs
    ? timing.setTimeout(() => {
        let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? 'ERROR' : 'WARN'}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
        if (throwOnRequestTimeout) {
          let error = Object.assign(new Error(msg), { name: 'TimeoutError', code: 'ETIMEDOUT' });
          (req.destroy(error), reject(error));
        } else
          ((msg += ' Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.'),
            logger?.warn?.(msg));
      }, timeoutInMs)
    : -1;
var DEFER_EVENT_LISTENER_TIME2 = 3e3,
  setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
    if (keepAlive !== !0) return -1;
    let registerListener = () => {
      request.socket
        ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0)
        : request.on('socket', (socket) => {
            socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
          });
    };
    return deferTimeMs === 0 ? (registerListener(), 0) : timing.setTimeout(registerListener, deferTimeMs);
  };
var resolveDefaultSocketTimeout = (config) => {
  let value = config?.defaultSocketTimeout;
  return typeof value == 'number' && Number.isFinite(value) && value > 0 ? value : void 0;
};
var DEFER_EVENT_LISTENER_TIME3 = 3e3,
  setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
    let response;
    request.once('response', (res) => (response = res));
    let onTimeout = () => {
        if (response?.complete) {
          request.socket?.destroy();
          return;
        }
        let error = Object.assign(
          new Error(
            `@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? 'service default socket timeout' : 'configured by client requestHandler'}).`,
          ),
          { name: 'TimeoutError' },
        );
        (response?.destroy(error), request.destroy(), reject(error));
      },
      registerTimeout = () => {
        let { socket } = request;
        socket
          ? socket.connecting
            ? socket.once('connect', registerTimeout)
            : (socket.setTimeout(timeoutInMs, onTimeout),
              request.on('close', () => socket.removeListener('timeout', onTimeout)))
          : request.once('socket', registerTimeout);
      };
    if (timeoutInMs < 6e3) {
      registerTimeout();
      return;
    }
    let deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
    request.once('close', () => timing.clearTimeout(deferralId));
  };
import { Readable } from 'node:stream';
var MIN_WAIT_TIME = 6e3;
async function writeRequestBody(
  httpRequest,
  request,
  maxContinueTimeoutMs = MIN_WAIT_TIME,
  externalAgent = !1,
) {
  let headers = request.headers,
    expect = headers ? headers.Expect || headers.expect : void 0,
    timeoutId = -1,
    sendBody = !0;
  (!externalAgent &&
    expect === '100-continue' &&
    (sendBody = await Promise.race([
      new Promise((resolve) => {
        timeoutId = Number(
          timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)),
        );
      }),
      new Promise((resolve) => {
        (httpRequest.on('continue', () => {
          (timing.clearTimeout(timeoutId), resolve(!0));
        }),
          httpRequest.on('response', () => {
            (timing.clearTimeout(timeoutId), resolve(!1));
          }),
          httpRequest.on('error', () => {
            (timing.clearTimeout(timeoutId), resolve(!1));
          }));
      }),
    ])),
    sendBody && writeBody(httpRequest, request.body));
}
function writeBody(httpRequest, body) {
  if (body instanceof Readable) {
    body.pipe(httpRequest);
    return;
  }
  if (body) {
    let isBuffer = Buffer.isBuffer(body);
    if (isBuffer || typeof body == 'string') {
      isBuffer && body.byteLength === 0 ? httpRequest.end() : httpRequest.end(body);
      return;
    }
    let uint8 = body;
    if (
      typeof uint8 == 'object' &&
      uint8.buffer &&
      typeof uint8.byteOffset == 'number' &&
      typeof uint8.byteLength == 'number'
    ) {
      httpRequest.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest.end(Buffer.from(body));
    return;
  }
  httpRequest.end();
}
var hAgent,
  hRequest,
  NodeHttpHandler = class _NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = !1;
    metadata = { handlerProtocol: 'http/1.1' };
    static create(instanceOrOptions) {
      return typeof instanceOrOptions?.handle == 'function'
        ? instanceOrOptions
        : new _NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
      let { sockets, requests, maxSockets } = agent;
      if (typeof maxSockets != 'number' || maxSockets === 1 / 0 || Date.now() - 15e3 < socketWarningTimestamp)
        return socketWarningTimestamp;
      if (sockets && requests)
        for (let origin in sockets) {
          if (!hasOwn(sockets, origin)) continue;
          let socketsInUse = sockets[origin]?.length ?? 0,
            requestsEnqueued = requests[origin]?.length ?? 0;
          if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets)
            return (
              logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),
              Date.now()
            );
        }
      return socketWarningTimestamp;
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        typeof options == 'function'
          ? options()
              .then((_options) => {
                resolve(this.resolveDefaultConfig(_options));
              })
              .catch(reject)
          : resolve(this.resolveDefaultConfig(options));
      });
    }
    destroy() {
      (this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy());
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
      this.config || (this.config = await this.configProvider);
      let config = this.config,
        logger = config.logger,
        isSSL = request.protocol === 'https:';
      return (
        !isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()),
        new Promise((_resolve, _reject) => {
          let writeRequestBodyPromise,
            socketWarningTimeoutId = -1,
            connectionTimeoutId = -1,
            requestTimeoutId = -1,
            keepAliveTimeoutId = -1,
            clearTimeouts = () => {
              (timing.clearTimeout(socketWarningTimeoutId),
                timing.clearTimeout(connectionTimeoutId),
                timing.clearTimeout(requestTimeoutId),
                timing.clearTimeout(keepAliveTimeoutId));
            },
            resolve = async (arg) => {
              (await writeRequestBodyPromise, clearTimeouts(), _resolve(arg));
            },
            reject = async (arg) => {
              (await writeRequestBodyPromise, clearTimeouts(), _reject(arg));
            };
          if (abortSignal?.aborted) {
            let abortError = buildAbortError(abortSignal);
            reject(abortError);
            return;
          }
          let headers = request.headers,
            expectContinue = headers ? (headers.Expect ?? headers.expect) === '100-continue' : !1,
            agent = isSSL ? config.httpsAgent : config.httpAgent;
          (expectContinue &&
            !this.externalAgent &&
            (agent = new (isSSL ? node_https.Agent : hAgent)({ keepAlive: !1, maxSockets: 1 / 0 })),
            (socketWarningTimeoutId = timing.setTimeout(
              () => {
                this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(
                  agent,
                  this.socketWarningTimestamp,
                  logger,
                );
              },
              config.socketAcquisitionWarningTimeout ??
                (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3),
            )));
          let queryString = request.query ? buildQueryString(request.query) : '',
            auth;
          if (request.username != null || request.password != null) {
            let username = request.username ?? '',
              password = request.password ?? '';
            auth = `${username}:${password}`;
          }
          let path = request.path;
          (queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`));
          let hostname = request.hostname ?? '';
          hostname[0] === '[' && hostname.endsWith(']')
            ? (hostname = request.hostname.slice(1, -1))
            : (hostname = request.hostname);
          let nodeHttpsOptions = {
              headers: request.headers,
              host: hostname,
              method: request.method,
              path,
              port: request.port,
              agent,
              auth,
            },
            req = (isSSL ? node_https.request : hRequest)(nodeHttpsOptions, (res) => {
              let httpResponse = new HttpResponse({
                statusCode: res.statusCode || -1,
                reason: res.statusMessage,
                headers: getTransformedHeaders(res.headers),
                body: res,
              });
              resolve({ response: httpResponse });
            });
          if (
            (req.on('error', (err) => {
              NODEJS_TIMEOUT_ERROR_CODES.includes(err.code)
                ? reject(Object.assign(err, { name: 'TimeoutError' }))
                : reject(err);
            }),
            abortSignal)
          ) {
            let onAbort = () => {
              req.destroy();
              let abortError = buildAbortError(abortSignal);
              reject(abortError);
            };
            if (typeof abortSignal.addEventListener == 'function') {
              let signal = abortSignal;
              (signal.addEventListener('abort', onAbort, { once: !0 }),
                req.once('close', () => signal.removeEventListener('abort', onAbort)));
            } else abortSignal.onabort = onAbort;
          }
          let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
          ((connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout)),
            (requestTimeoutId = setRequestTimeout(
              req,
              reject,
              effectiveRequestTimeout,
              config.throwOnRequestTimeout,
              logger ?? console,
            )));
          let defaultSocketTimeout =
            config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
          defaultSocketTimeout
            ? setSocketTimeout(req, reject, defaultSocketTimeout, !0)
            : setSocketTimeout(req, reject, config.socketTimeout);
          let httpAgent = nodeHttpsOptions.agent;
          (typeof httpAgent == 'object' &&
            'keepAlive' in httpAgent &&
            (keepAliveTimeoutId = setSocketKeepAlive(req, {
              keepAlive: httpAgent.keepAlive,
              keepAliveMsecs: httpAgent.keepAliveMsecs,
            })),
            (writeRequestBodyPromise = writeRequestBody(
              req,
              request,
              effectiveRequestTimeout,
              this.externalAgent,
            ).catch((e) => (clearTimeouts(), _reject(e)))));
        })
      );
    }
    updateHttpClientConfig(key, value) {
      ((this.config = void 0),
        (this.configProvider = this.configProvider.then((config) => {
          switch (key) {
            case Symbol.for('logger'):
              ((key = 'logger'), (value = config.logger ?? value));
              break;
            case Symbol.for('@smithy/defaultSocketTimeout'):
              ((key = 'defaultSocketTimeout'), (value = resolveDefaultSocketTimeout(config) ?? value));
              break;
          }
          return { ...config, [key]: value };
        })));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(options) {
      let {
          requestTimeout,
          connectionTimeout,
          socketTimeout,
          socketAcquisitionWarningTimeout,
          httpAgent,
          httpsAgent,
          throwOnRequestTimeout,
          logger,
        } = options || {},
        keepAlive = !0,
        maxSockets = 50,
        httpAgentPromise;
      return {
        connectionTimeout,
        requestTimeout,
        socketTimeout,
        defaultSocketTimeout: resolveDefaultSocketTimeout(options),
        socketAcquisitionWarningTimeout,
        throwOnRequestTimeout,
        httpAgentProvider: () =>
          (httpAgentPromise ??= (async () => {
            let node_http = await import('node:http'),
              { Agent, request } = node_http.default ?? node_http;
            return (
              (hRequest = request),
              (hAgent = Agent),
              httpAgent instanceof hAgent || typeof httpAgent?.destroy == 'function'
                ? ((this.externalAgent = !0), httpAgent)
                : new hAgent({ keepAlive, maxSockets, ...httpAgent })
            );
          })()),
        httpsAgent:
          httpsAgent instanceof node_https.Agent || typeof httpsAgent?.destroy == 'function'
            ? ((this.externalAgent = !0), httpsAgent)
            : new node_https.Agent({ keepAlive, maxSockets, ...httpsAgent }),
        logger,
      };
    }
  };
export { NodeHttpHandler };
