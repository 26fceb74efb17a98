import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import {
  AlgorithmId,
  HttpRequest,
  HttpResponse,
  NormalizedSchema,
  SMITHY_CONTEXT_KEY,
  hasOwn,
  normalizeProvider,
  parseRfc7231DateTime,
  v4,
} from './chunk-KHN7XSZK.mjs';
var getAllAliases = (name, aliases) => {
    let _aliases = [];
    if ((name && _aliases.push(name), aliases)) for (let alias of aliases) _aliases.push(alias);
    return _aliases;
  },
  getMiddlewareNameWithAliases = (name, aliases) =>
    `${name || 'anonymous'}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(',')})` : ''}`,
  constructStack = () => {
    let absoluteEntries = [],
      relativeEntries = [],
      identifyOnResolve = !1,
      entriesNameSet = new Set(),
      sort = (entries) =>
        entries.sort(
          (a, b) =>
            stepWeights[b.step] - stepWeights[a.step] ||
            priorityWeights[b.priority || 'normal'] - priorityWeights[a.priority || 'normal'],
        ),
      removeByName = (toRemove) => {
        let isRemoved = !1,
          filterCb = (entry) => {
            let aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
              isRemoved = !0;
              for (let alias of aliases) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
        return (
          (absoluteEntries = absoluteEntries.filter(filterCb)),
          (relativeEntries = relativeEntries.filter(filterCb)),
          isRemoved
        );
      },
      removeByReference = (toRemove) => {
        let isRemoved = !1,
          filterCb = (entry) => {
            if (entry.middleware === toRemove) {
              isRemoved = !0;
              for (let alias of getAllAliases(entry.name, entry.aliases)) entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
        return (
          (absoluteEntries = absoluteEntries.filter(filterCb)),
          (relativeEntries = relativeEntries.filter(filterCb)),
          isRemoved
        );
      },
      cloneTo = (toStack) => (
        absoluteEntries.forEach((entry) => {
          toStack.add(entry.middleware, { ...entry });
        }),
        relativeEntries.forEach((entry) => {
          toStack.addRelativeTo(entry.middleware, { ...entry });
        }),
        toStack.identifyOnResolve?.(stack.identifyOnResolve()),
        toStack
      ),
      expandRelativeMiddlewareList = (from) => {
        let expandedMiddlewareList = [];
        return (
          from.before.forEach((entry) => {
            entry.before.length === 0 && entry.after.length === 0
              ? expandedMiddlewareList.push(entry)
              : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }),
          expandedMiddlewareList.push(from),
          from.after.reverse().forEach((entry) => {
            entry.before.length === 0 && entry.after.length === 0
              ? expandedMiddlewareList.push(entry)
              : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }),
          expandedMiddlewareList
        );
      },
      getMiddlewareList = (debug = !1) => {
        let normalizedAbsoluteEntries = [],
          normalizedRelativeEntries = [],
          normalizedEntriesNameMap = {};
        return (
          absoluteEntries.forEach((entry) => {
            let normalizedEntry = { ...entry, before: [], after: [] };
            for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
              normalizedEntriesNameMap[alias] = normalizedEntry;
            normalizedAbsoluteEntries.push(normalizedEntry);
          }),
          relativeEntries.forEach((entry) => {
            let normalizedEntry = { ...entry, before: [], after: [] };
            for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
              normalizedEntriesNameMap[alias] = normalizedEntry;
            normalizedRelativeEntries.push(normalizedEntry);
          }),
          normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
              let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
              if (toMiddleware === void 0) {
                if (debug) return;
                throw new Error(
                  `${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`,
                );
              }
              (entry.relation === 'after' && toMiddleware.after.push(entry),
                entry.relation === 'before' && toMiddleware.before.push(entry));
            }
          }),
          sort(normalizedAbsoluteEntries)
            .map(expandRelativeMiddlewareList)
            .reduce(
              (wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList),
              [],
            )
        );
      },
      stack = {
        add: (middleware, options = {}) => {
          let { name, override, aliases: _aliases } = options,
            entry = { step: 'initialize', priority: 'normal', middleware, ...options },
            aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override)
                throw new Error(
                  `Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`,
                );
              for (let alias of aliases) {
                let toOverrideIndex = absoluteEntries.findIndex(
                  (entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias),
                );
                if (toOverrideIndex === -1) continue;
                let toOverride = absoluteEntries[toOverrideIndex];
                if (toOverride.step !== entry.step || entry.priority !== toOverride.priority)
                  throw new Error(
                    `"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`,
                  );
                absoluteEntries.splice(toOverrideIndex, 1);
              }
            }
            for (let alias of aliases) entriesNameSet.add(alias);
          }
          absoluteEntries.push(entry);
        },
        addRelativeTo: (middleware, options) => {
          let { name, override, aliases: _aliases } = options,
            entry = { middleware, ...options },
            aliases = getAllAliases(name, _aliases);
          if (aliases.length > 0) {
            if (aliases.some((alias) => entriesNameSet.has(alias))) {
              if (!override)
                throw new Error(
                  `Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`,
                );
              for (let alias of aliases) {
                let toOverrideIndex = relativeEntries.findIndex(
                  (entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias),
                );
                if (toOverrideIndex === -1) continue;
                let toOverride = relativeEntries[toOverrideIndex];
                if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation)
                  throw new Error(
                    `"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`,
                  );
                relativeEntries.splice(toOverrideIndex, 1);
              }
            }
            for (let alias of aliases) entriesNameSet.add(alias);
          }
          relativeEntries.push(entry);
        },
        clone: () => cloneTo(constructStack()),
        use: (plugin) => {
          plugin.applyToStack(stack);
        },
        remove: (toRemove) =>
          typeof toRemove == 'string' ? removeByName(toRemove) : removeByReference(toRemove),
        removeByTag: (toRemove) => {
          let isRemoved = !1,
            filterCb = (entry) => {
              let { tags, name, aliases: _aliases } = entry;
              if (tags && tags.includes(toRemove)) {
                let aliases = getAllAliases(name, _aliases);
                for (let alias of aliases) entriesNameSet.delete(alias);
                return ((isRemoved = !0), !1);
              }
              return !0;
            };
          return (
            (absoluteEntries = absoluteEntries.filter(filterCb)),
            (relativeEntries = relativeEntries.filter(filterCb)),
            isRemoved
          );
        },
        concat: (from) => {
          let cloned = cloneTo(constructStack());
          return (
            cloned.use(from),
            cloned.identifyOnResolve(
              identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1),
            ),
            cloned
          );
        },
        applyToStack: cloneTo,
        identify: () =>
          getMiddlewareList(!0).map((mw) => {
            let step = mw.step ?? mw.relation + ' ' + mw.toMiddleware;
            return getMiddlewareNameWithAliases(mw.name, mw.aliases) + ' - ' + step;
          }),
        identifyOnResolve(toggle) {
          return (typeof toggle == 'boolean' && (identifyOnResolve = toggle), identifyOnResolve);
        },
        resolve: (handler, context) => {
          for (let middleware of getMiddlewareList()
            .map((entry) => entry.middleware)
            .reverse())
            handler = middleware(handler, context);
          return (identifyOnResolve && console.log(stack.identify()), handler);
        },
      };
    return stack;
  },
  stepWeights = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 },
  priorityWeights = { high: 3, normal: 2, low: 1 };
var Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    let { protocol, protocolSettings } = config;
    protocolSettings && typeof protocol == 'function' && (config.protocol = new protocol(protocolSettings));
  }
  send(command, optionsOrCb, cb) {
    let options = typeof optionsOrCb != 'function' ? optionsOrCb : void 0,
      callback = typeof optionsOrCb == 'function' ? optionsOrCb : cb,
      useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0,
      handler;
    if (useHandlerCache) {
      this.handlers || (this.handlers = new WeakMap());
      let handlers = this.handlers;
      handlers.has(command.constructor)
        ? (handler = handlers.get(command.constructor))
        : ((handler = command.resolveMiddleware(this.middlewareStack, this.config, options)),
          handlers.set(command.constructor, handler));
    } else
      (delete this.handlers,
        (handler = command.resolveMiddleware(this.middlewareStack, this.config, options)));
    if (callback)
      handler(command)
        .then(
          (result) => callback(null, result.output),
          (err) => callback(err),
        )
        .catch(() => {});
    else return handler(command).then((result) => result.output);
  }
  destroy() {
    (this.config?.requestHandler?.destroy?.(), delete this.handlers);
  }
};
var SENSITIVE_STRING = '***SensitiveInformation***';
function schemaLogFilter(schema, data) {
  if (data == null) return data;
  let ns = NormalizedSchema.of(schema);
  if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING;
  if (ns.isListSchema()) {
    let valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING;
    if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
  } else if (ns.isMapSchema()) {
    let valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive)
      return SENSITIVE_STRING;
    if (typeof data == 'object')
      return Object.fromEntries(
        Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]),
      );
  } else if (ns.isStructSchema() && typeof data == 'object') {
    let object = data,
      newObject = {};
    for (let [member, memberNs] of ns.structIterator())
      object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
    return newObject;
  }
  return data;
}
var operationEventStreamMarker = Symbol.for('@smithy/op-event-stream'),
  Command = class {
    middlewareStack = constructStack();
    schema;
    static classBuilder() {
      return new ClassBuilder();
    }
    resolveMiddlewareWithContext(
      clientStack,
      configuration,
      options,
      {
        middlewareFn,
        clientName,
        commandName,
        inputFilterSensitiveLog,
        outputFilterSensitiveLog,
        smithyContext,
        additionalContext,
        CommandCtor,
      },
    ) {
      for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options))
        this.middlewareStack.use(mw);
      let stack = clientStack.concat(this.middlewareStack),
        { logger } = configuration,
        additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY],
        handlerExecutionContext = {
          logger,
          clientName,
          commandName,
          inputFilterSensitiveLog,
          outputFilterSensitiveLog,
          ...additionalContext,
          [SMITHY_CONTEXT_KEY]: {
            ...additionalSmithyContext,
            commandInstance: this,
            ...smithyContext,
            ...(options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder }),
            ...(options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }),
          },
        },
        { requestHandler } = configuration,
        requestOptions = options ?? {};
      requestOptions.metricsRecorder &&
        ((requestOptions = { ...requestOptions }), delete requestOptions.metricsRecorder);
      let isEventStream,
        schema = this.schema,
        marker = schema?.[operationEventStreamMarker];
      if (marker !== void 0) isEventStream = marker;
      else if (schema && Array.isArray(schema) && schema[0] === 9) {
        let [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = !!(
          NormalizedSchema.of(input$).getEventStreamMember() ||
          NormalizedSchema.of(output$).getEventStreamMember()
        );
      }
      return (
        isEventStream && (requestOptions = { isEventStream, ...requestOptions }),
        stack.resolve(
          (request) => requestHandler.handle(request.request, requestOptions),
          handlerExecutionContext,
        )
      );
    }
  },
  ClassBuilder = class {
    _init = () => {};
    _ep = {};
    _middlewareFn = () => [];
    _commandName = '';
    _clientName = '';
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = void 0;
    _outputFilterSensitiveLog = void 0;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
      this._init = cb;
    }
    ep(endpointParameterInstructions) {
      return ((this._ep = endpointParameterInstructions), this);
    }
    m(middlewareSupplier) {
      return ((this._middlewareFn = middlewareSupplier), this);
    }
    s(service, operation, smithyContext = {}) {
      return ((this._smithyContext = { service, operation, ...smithyContext }), this);
    }
    c(additionalContext = {}) {
      return ((this._additionalContext = additionalContext), this);
    }
    n(clientName, commandName) {
      return ((this._clientName = clientName), (this._commandName = commandName), this);
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
      return (
        (this._inputFilterSensitiveLog = inputFilter),
        (this._outputFilterSensitiveLog = outputFilter),
        this
      );
    }
    ser(serializer) {
      return ((this._serializer = serializer), this);
    }
    de(deserializer) {
      return ((this._deserializer = deserializer), this);
    }
    sc(operation) {
      return ((this._operationSchema = operation), (this._smithyContext.operationSchema = operation), this);
    }
    build() {
      let closure = this,
        CommandRef;
      return (CommandRef = class extends Command {
        input;
        static getEndpointParameterInstructions() {
          return closure._ep;
        }
        constructor(...[input]) {
          (super(),
            (this.input = input ?? {}),
            closure._init(this),
            (this.schema = closure._operationSchema));
        }
        resolveMiddleware(stack, configuration, options) {
          let op = closure._operationSchema,
            input = op?.[4] ?? op?.input,
            output = op?.[5] ?? op?.output;
          return this.resolveMiddlewareWithContext(stack, configuration, options, {
            CommandCtor: CommandRef,
            middlewareFn: closure._middlewareFn,
            clientName: closure._clientName,
            commandName: closure._commandName,
            inputFilterSensitiveLog:
              closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
            outputFilterSensitiveLog:
              closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
            smithyContext: closure._smithyContext,
            additionalContext: closure._additionalContext,
          });
        }
        serialize = closure._serializer;
        deserialize = closure._deserializer;
      });
    }
  };
var getCircularReplacer = () => {
  let seen = new WeakSet();
  return (key, value) => {
    if (typeof value == 'object' && value !== null) {
      if (seen.has(value)) return '[Circular]';
      seen.add(value);
    }
    return value;
  };
};
var sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
var waiterServiceDefaults = { minDelay: 2, maxDelay: 120 },
  WaiterState;
(function (WaiterState2) {
  ((WaiterState2.ABORTED = 'ABORTED'),
    (WaiterState2.FAILURE = 'FAILURE'),
    (WaiterState2.SUCCESS = 'SUCCESS'),
    (WaiterState2.RETRY = 'RETRY'),
    (WaiterState2.TIMEOUT = 'TIMEOUT'));
})(WaiterState || (WaiterState = {}));
var checkExceptions = (result) => {
  if (result.state === WaiterState.ABORTED) {
    let abortError = new Error(
      `${JSON.stringify({ ...result, reason: 'Request was aborted' }, getCircularReplacer())}`,
    );
    throw ((abortError.name = 'AbortError'), abortError);
  } else if (result.state === WaiterState.TIMEOUT) {
    let timeoutError = new Error(
      `${JSON.stringify({ ...result, reason: 'Waiter has timed out' }, getCircularReplacer())}`,
    );
    throw ((timeoutError.name = 'TimeoutError'), timeoutError);
  } else if (result.state !== WaiterState.SUCCESS)
    throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
  return result;
};
var runPolling = async (
    { minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal },
    input,
    acceptorChecks,
  ) => {
    let observedResponses = {},
      [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3],
      currentAttempt = 0,
      waitUntil = Date.now() + maxWaitTime * 1e3,
      warn403Time = Date.now() + 6e4,
      didWarn403 = !1;
    for (;;) {
      if (currentAttempt > 0) {
        let delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
        if (abortController?.signal?.aborted || abortSignal?.aborted) {
          let message = 'AbortController signal aborted.';
          return (
            (observedResponses[message] |= 0),
            (observedResponses[message] += 1),
            { state: WaiterState.ABORTED, observedResponses }
          );
        }
        if (Date.now() + delayMs > waitUntil) return { state: WaiterState.TIMEOUT, observedResponses };
        await sleep(delayMs / 1e3);
      }
      let { state, reason } = await acceptorChecks(client, input);
      if (reason) {
        let message = createMessageFromResponse(reason);
        ((observedResponses[message] |= 0), (observedResponses[message] += 1));
      }
      if (state !== WaiterState.RETRY) return { state, reason, final: reason, observedResponses };
      ((currentAttempt += 1),
        !didWarn403 &&
          Date.now() >= warn403Time &&
          (checkWarn403(observedResponses, client), (didWarn403 = !0)));
    }
  },
  checkWarn403 = (observedResponses = {}, client) => {
    let orderedErrors = Object.keys(observedResponses),
      maxCount = 0,
      count403 = 0;
    for (let response of orderedErrors) {
      let n = observedResponses[response] | 0;
      ((maxCount = Math.max(n, maxCount)), response.startsWith('403:') && (count403 += n));
    }
    let clientLogger = client?.config?.logger,
      warningLogger =
        typeof clientLogger?.warn == 'function' && !clientLogger.constructor?.name?.includes?.('NoOpLogger')
          ? clientLogger
          : console;
    (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith('403:')) &&
      warningLogger.warn('@smithy/util-waiter WARN - 403 status code encountered during waiter polling.');
  },
  createMessageFromResponse = (reason) => {
    let status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    return reason?.$responseBodyText
      ? `${status ? status + ': ' : ''}Deserialization error for body: ${reason.$responseBodyText}`
      : status
        ? reason?.$response || reason?.message
          ? `${status ?? 'Unknown'}: ${reason?.message}`
          : `${status}: OK`
        : String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? 'Unknown');
  },
  exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    let attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
    if (attempt > attemptCountCeiling) return maxDelayMs;
    let delay = minDelayMs * 2 ** (attempt - 1),
      capped = Math.min(delay, maxDelayMs),
      waitFor = randomInRange(minDelayMs, capped);
    if (Date.now() + waitFor > waitUntil) {
      let timeRemaining = waitUntil - Date.now();
      return Math.max(0, timeRemaining - 500);
    }
    return waitFor;
  },
  randomInRange = (min, max) => min + Math.random() * (max - min);
var validateWaiterOptions = (options) => {
  if (options.maxWaitTime <= 0) throw new Error('WaiterConfiguration.maxWaitTime must be greater than 0');
  if (options.minDelay <= 0) throw new Error('WaiterConfiguration.minDelay must be greater than 0');
  if (options.maxDelay <= 0) throw new Error('WaiterConfiguration.maxDelay must be greater than 0');
  if (options.maxWaitTime <= options.minDelay)
    throw new Error(
      `WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`,
    );
  if (options.maxDelay < options.minDelay)
    throw new Error(
      `WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`,
    );
};
var abortTimeout = (abortSignal) => {
    let onAbort,
      promise = new Promise((resolve) => {
        ((onAbort = () => resolve({ state: WaiterState.ABORTED })),
          typeof abortSignal.addEventListener == 'function'
            ? abortSignal.addEventListener('abort', onAbort)
            : (abortSignal.onabort = onAbort));
      });
    return {
      clearListener() {
        typeof abortSignal.removeEventListener == 'function' &&
          abortSignal.removeEventListener('abort', onAbort);
      },
      aborted: promise,
    };
  },
  createWaiter = async (options, input, acceptorChecks) => {
    let params = { ...waiterServiceDefaults, ...options };
    validateWaiterOptions(params);
    let exitConditions = [runPolling(params, input, acceptorChecks)],
      finalize = [];
    if (options.abortSignal) {
      let { aborted, clearListener } = abortTimeout(options.abortSignal);
      (finalize.push(clearListener), exitConditions.push(aborted));
    }
    if (options.abortController?.signal) {
      let { aborted, clearListener } = abortTimeout(options.abortController.signal);
      (finalize.push(clearListener), exitConditions.push(aborted));
    }
    return Promise.race(exitConditions).then((result) => {
      for (let fn of finalize) fn();
      return result;
    });
  };
var createAggregatedClient = (commands, Client2, options) => {
  for (let [command, CommandCtor] of Object.entries(commands)) {
    let methodImpl = async function (args, optionsOrCb, cb) {
        let command2 = new CommandCtor(args);
        if (typeof optionsOrCb == 'function') this.send(command2, optionsOrCb);
        else if (typeof cb == 'function') {
          if (typeof optionsOrCb != 'object')
            throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
          this.send(command2, optionsOrCb || {}, cb);
        } else return this.send(command2, optionsOrCb);
      },
      methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, '');
    Client2.prototype[methodName] = methodImpl;
  }
  let { paginators = {}, waiters = {} } = options ?? {};
  for (let [paginatorName, paginatorFn] of Object.entries(paginators))
    Client2.prototype[paginatorName] === void 0 &&
      (Client2.prototype[paginatorName] = function (commandInput = {}, paginationConfiguration, ...rest) {
        return paginatorFn({ ...paginationConfiguration, client: this }, commandInput, ...rest);
      });
  for (let [waiterName, waiterFn] of Object.entries(waiters))
    Client2.prototype[waiterName] === void 0 &&
      (Client2.prototype[waiterName] = async function (commandInput = {}, waiterConfiguration, ...rest) {
        let config = waiterConfiguration;
        return (
          typeof waiterConfiguration == 'number' && (config = { maxWaitTime: waiterConfiguration }),
          waiterFn({ ...config, client: this }, commandInput, ...rest)
        );
      });
};
var ServiceException = class _ServiceException extends Error {
    static shapeId = 'smithy.ts.sdk.synthetic.nonamespace.client#ServiceException';
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
      (super(options.message),
        Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype),
        (this.name = options.name),
        (this.$fault = options.$fault),
        (this.$metadata = options.$metadata));
    }
    static isInstance(value) {
      if (!value) return !1;
      let candidate = value;
      return (
        _ServiceException.prototype.isPrototypeOf(candidate) ||
        (!!candidate.$fault &&
          !!candidate.$metadata &&
          (candidate.$fault === 'client' || candidate.$fault === 'server'))
      );
    }
    static [Symbol.hasInstance](instance) {
      if (!instance) return !1;
      let candidate = instance;
      if (this === _ServiceException) return _ServiceException.isInstance(instance);
      if (_ServiceException.isInstance(instance)) {
        if (this.prototype.isPrototypeOf(instance)) return !0;
        let targetId = Object.prototype.hasOwnProperty.call(this, 'shapeId') ? this.shapeId : void 0,
          candidateHasShapeId = !1;
        if (targetId) {
          let proto = Object.getPrototypeOf(candidate);
          for (; proto && proto !== Object.prototype; ) {
            let ctor = proto.constructor,
              candidateId =
                ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, 'shapeId')
                  ? ctor?.shapeId
                  : void 0;
            if (candidateId && ((candidateHasShapeId = !0), candidateId === targetId)) return !0;
            proto = Object.getPrototypeOf(proto);
          }
        }
        if (targetId && candidateHasShapeId) return !1;
        let targetName = this.name;
        if (targetName && targetName.length >= 6) {
          if (candidate.name === targetName) return !0;
          let proto = Object.getPrototypeOf(candidate);
          for (; proto && proto !== Object.prototype; ) {
            let ctorName = proto.constructor?.name;
            if (ctorName && ctorName !== 'Error' && ctorName === targetName) return !0;
            proto = Object.getPrototypeOf(proto);
          }
        }
      }
      return !1;
    }
  },
  decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions)
      .filter(([, v]) => v !== void 0)
      .forEach(([k, v]) => {
        (exception[k] == null || exception[k] === '') && (exception[k] = v);
      });
    let message = exception.message || exception.Message || 'UnknownError';
    return ((exception.message = message), delete exception.Message, exception);
  };
var loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case 'standard':
      return { retryMode: 'standard', connectionTimeout: 3100 };
    case 'in-region':
      return { retryMode: 'standard', connectionTimeout: 1100 };
    case 'cross-region':
      return { retryMode: 'standard', connectionTimeout: 3100 };
    case 'mobile':
      return { retryMode: 'standard', connectionTimeout: 3e4 };
    default:
      return {};
  }
};
var warningEmitted = !1,
  emitWarningIfUnsupportedVersion = (version) => {
    version &&
      !warningEmitted &&
      parseInt(version.substring(1, version.indexOf('.'))) < 16 &&
      (warningEmitted = !0);
  };
var knownAlgorithms = Object.values(AlgorithmId),
  getChecksumConfiguration = (runtimeConfig) => {
    let checksumAlgorithms = [];
    for (let id in AlgorithmId) {
      if (!hasOwn(AlgorithmId, id)) continue;
      let algorithmId = AlgorithmId[id];
      runtimeConfig[algorithmId] !== void 0 &&
        checksumAlgorithms.push({
          algorithmId: () => algorithmId,
          checksumConstructor: () => runtimeConfig[algorithmId],
        });
    }
    for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {}))
      checksumAlgorithms.push({ algorithmId: () => id, checksumConstructor: () => ChecksumCtor });
    return {
      addChecksumAlgorithm(algo) {
        runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
        let id = algo.algorithmId(),
          ctor = algo.checksumConstructor();
        (knownAlgorithms.includes(id)
          ? (runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor)
          : (runtimeConfig.checksumAlgorithms[id] = ctor),
          checksumAlgorithms.push(algo));
      },
      checksumAlgorithms() {
        return checksumAlgorithms;
      },
    };
  },
  resolveChecksumRuntimeConfig = (clientConfig) => {
    let runtimeConfig = {};
    return (
      clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
        let id = checksumAlgorithm.algorithmId();
        knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
      }),
      runtimeConfig
    );
  };
var getRetryConfiguration = (runtimeConfig) => ({
    setRetryStrategy(retryStrategy) {
      runtimeConfig.retryStrategy = retryStrategy;
    },
    retryStrategy() {
      return runtimeConfig.retryStrategy;
    },
  }),
  resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
    let runtimeConfig = {};
    return ((runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy()), runtimeConfig);
  };
var getDefaultExtensionConfiguration = (runtimeConfig) =>
  Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig));
var resolveDefaultRuntimeConfig = (config) =>
  Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config));
var getValueFromTextNode = (obj) => {
  let textNodeName = '#text';
  for (let key in obj)
    hasOwn(obj, key) &&
      (obj[key][textNodeName] !== void 0
        ? (obj[key] = obj[key][textNodeName])
        : typeof obj[key] == 'object' && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])));
  return obj;
};
var NoOpLogger = class {
  trace() {}
  debug() {}
  info() {}
  warn() {}
  error() {}
};
function makeBuilder(common, service, name, ep) {
  return function (added, plugins, op, $, smithyContext = {}) {
    let epMerged = Object.assign({}, common, added);
    return Command.classBuilder()
      .ep(epMerged)
      .m(function (CommandCtor, clientStack, config, options) {
        let list = plugins.call(this, CommandCtor, clientStack, config, options);
        return (list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list);
      })
      .s(service, op, smithyContext)
      .n(name, op.charAt(0).toUpperCase() + op.slice(1) + 'Command')
      .sc($)
      .build();
  };
}
var THROTTLING_ERROR_CODES = [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'LimitExceededException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException',
  ],
  TRANSIENT_ERROR_CODES = ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
  TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504],
  NODEJS_TIMEOUT_ERROR_CODES = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT'],
  NODEJS_NETWORK_ERROR_CODES = ['EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'];
var isRetryableByTrait = (error) => error?.$retryable !== void 0;
var isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected,
  isBrowserNetworkError = (error) => {
    let errorMessages = new Set([
      'Failed to fetch',
      'NetworkError when attempting to fetch resource',
      'The Internet connection appears to be offline',
      'Load failed',
      'Network request failed',
    ]);
    return error && error instanceof TypeError ? errorMessages.has(error.message) : !1;
  },
  isThrottlingError = (error) =>
    error.$metadata?.httpStatusCode === 429 ||
    THROTTLING_ERROR_CODES.includes(error.name) ||
    error.$retryable?.throttling == !0,
  isTransientError = (error, depth = 0) =>
    error?.name !== 'AbortError' &&
    (isRetryableByTrait(error) ||
      isClockSkewCorrectedError(error) ||
      (error.name === 'InvalidSignatureException' && error.message?.includes('Signature expired')) ||
      TRANSIENT_ERROR_CODES.includes(error.name) ||
      NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || '') ||
      NODEJS_NETWORK_ERROR_CODES.includes(error?.code || '') ||
      TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) ||
      isBrowserNetworkError(error) ||
      isNodeJsHttp2TransientError(error) ||
      (error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1))),
  isServerError = (error) => {
    if (error.$metadata?.httpStatusCode !== void 0) {
      let statusCode = error.$metadata.httpStatusCode;
      return 500 <= statusCode && statusCode <= 599 && !isTransientError(error);
    }
    return !1;
  };
function isNodeJsHttp2TransientError(error) {
  return error.code === 'ERR_HTTP2_STREAM_ERROR' && error.message.includes('NGHTTP2_REFUSED_STREAM');
}
var DefaultRateLimiter = class _DefaultRateLimiter {
  static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = !1;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(options) {
    ((this.beta = options?.beta ?? 0.7),
      (this.minCapacity = options?.minCapacity ?? 1),
      (this.minFillRate = options?.minFillRate ?? 0.5),
      (this.scaleConstant = options?.scaleConstant ?? 0.4),
      (this.smooth = options?.smooth ?? 0.8),
      (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
      (this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds())),
      (this.fillRate = this.minFillRate),
      (this.maxCapacity = this.minCapacity));
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    let retryErrorInfo = response;
    if (retryErrorInfo?.errorType === 'THROTTLING' || isThrottlingError(retryErrorInfo?.error ?? response)) {
      let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
      ((this.lastMaxRate = rateToUse),
        this.calculateTimeWindow(),
        (this.lastThrottleTime = this.getCurrentTimeInSeconds()),
        (calculatedRate = this.cubicThrottle(rateToUse)),
        this.enableTokenBucket());
    } else (this.calculateTimeWindow(), (calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds())));
    let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(amount) {
    if (this.enabled) {
      for (this.refillTokenBucket(); amount > this.availableTokens; ) {
        let delay = ((amount - this.availableTokens) / this.fillRate) * 1e3;
        (await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay)),
          this.refillTokenBucket());
      }
      this.availableTokens = this.availableTokens - amount;
    }
  }
  refillTokenBucket() {
    let timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = timestamp;
      return;
    }
    let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    ((this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount)),
      (this.lastTimestamp = timestamp));
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(
      Math.pow((this.lastMaxRate * (1 - this.beta)) / this.scaleConstant, 1 / 3),
    );
  }
  cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
  }
  cubicSuccess(timestamp) {
    return this.getPrecise(
      this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) +
        this.lastMaxRate,
    );
  }
  enableTokenBucket() {
    this.enabled = !0;
  }
  updateTokenBucketRate(newRate) {
    (this.refillTokenBucket(),
      (this.fillRate = Math.max(newRate, this.minFillRate)),
      (this.maxCapacity = Math.max(newRate, this.minCapacity)),
      (this.availableTokens = Math.min(this.availableTokens, this.maxCapacity)));
  }
  updateMeasuredRate() {
    let t = this.getCurrentTimeInSeconds(),
      timeBucket = Math.floor(t * 2) / 2;
    if ((this.requestCount++, timeBucket > this.lastTxRateBucket)) {
      let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
      ((this.measuredTxRate = this.getPrecise(
        currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth),
      )),
        (this.requestCount = 0),
        (this.lastTxRateBucket = timeBucket));
    }
  }
  getPrecise(num) {
    return parseFloat(num.toFixed(8));
  }
};
var INVOCATION_ID_HEADER = 'amz-sdk-invocation-id',
  REQUEST_HEADER = 'amz-sdk-request';
var Retry = class {
  static v2026 = !0;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return 'THROTTLING';
  }
};
var DefaultRetryBackoffStrategy = class {
  x = Retry.delay();
  computeNextBackoffDelay(i) {
    let t_i = Math.random() * Math.min(this.x * 2 ** i, 2e4);
    return Math.floor(t_i);
  }
  setDelayBase(delay) {
    this.x = delay;
  }
};
var DefaultRetryToken = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = { acquisitionDelay: 0 };
  constructor(delay, count, cost, longPoll) {
    ((this.delay = delay), (this.count = count), (this.cost = cost), (this.longPoll = longPoll));
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(2e4, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
};
var RETRY_MODES;
(function (RETRY_MODES2) {
  ((RETRY_MODES2.STANDARD = 'standard'), (RETRY_MODES2.ADAPTIVE = 'adaptive'));
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_MAX_ATTEMPTS = 3,
  DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD;
var refusal = { incompatible: 1, attempts: 2, capacity: 3 },
  StandardRetryStrategy = class {
    mode = RETRY_MODES.STANDARD;
    retryBackoffStrategy;
    capacity = 500;
    maxAttemptsProvider;
    baseDelay;
    constructor(arg1) {
      (typeof arg1 == 'number'
        ? (this.maxAttemptsProvider = async () => arg1)
        : typeof arg1 == 'function'
          ? (this.maxAttemptsProvider = arg1)
          : arg1 &&
            typeof arg1 == 'object' &&
            ((this.maxAttemptsProvider = async () => arg1.maxAttempts),
            (this.baseDelay = arg1.baseDelay),
            (this.retryBackoffStrategy = arg1.backoff)),
        (this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS),
        (this.baseDelay ??= Retry.delay()),
        (this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy()));
    }
    async acquireInitialRetryToken(retryTokenScope) {
      return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(':longpoll'));
    }
    async refreshRetryTokenForRetry(token, errorInfo) {
      let maxAttempts = await this.getMaxAttempts(),
        retryCode = this.retryCode(token, errorInfo, maxAttempts),
        shouldRetry = retryCode === 0,
        isLongPoll = token.isLongPoll?.();
      if (shouldRetry || isLongPoll) {
        let errorType = errorInfo.errorType;
        this.retryBackoffStrategy.setDelayBase(
          errorType === 'THROTTLING' ? Retry.throttlingDelay() : this.baseDelay,
        );
        let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()),
          retryDelay = delayFromErrorType;
        if (
          (errorInfo.retryAfterHint instanceof Date &&
            (retryDelay = Math.max(
              delayFromErrorType,
              Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3),
            )),
          shouldRetry)
        ) {
          let capacityCost = this.getCapacityCost(errorType);
          this.capacity -= capacityCost;
          let nextToken = new DefaultRetryToken(
            0,
            token.getRetryCount() + 1,
            capacityCost,
            token.isLongPoll?.() ?? !1,
          );
          return (
            await new Promise((r) => setTimeout(r, retryDelay)),
            (nextToken.$retryLog.acquisitionDelay = retryDelay),
            nextToken
          );
        } else {
          let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
          longPollBackoff > 0 && (await new Promise((r) => setTimeout(r, longPollBackoff)));
        }
      }
      throw new Error('No retry token available');
    }
    recordSuccess(token) {
      this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
    }
    getCapacity() {
      return this.capacity;
    }
    async maxAttempts() {
      return this.maxAttemptsProvider();
    }
    async getMaxAttempts() {
      try {
        return await this.maxAttemptsProvider();
      } catch {
        return (
          console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`),
          DEFAULT_MAX_ATTEMPTS
        );
      }
    }
    retryCode(tokenToRenew, errorInfo, maxAttempts) {
      let attempts = tokenToRenew.getRetryCount() + 1,
        retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible,
        attemptStatus = attempts < maxAttempts ? 0 : refusal.attempts,
        capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
      return retryableStatus || attemptStatus || capacityStatus;
    }
    getCapacityCost(errorType) {
      return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
    }
    isRetryableError(errorType) {
      return errorType === 'THROTTLING' || errorType === 'TRANSIENT';
    }
  };
var AdaptiveRetryStrategy = class {
  mode = RETRY_MODES.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(maxAttemptsProvider, options) {
    let { rateLimiter } = options ?? {};
    ((this.rateLimiter = rateLimiter ?? new DefaultRateLimiter()),
      (this.standardRetryStrategy = options
        ? new StandardRetryStrategy({
            maxAttempts: typeof maxAttemptsProvider == 'number' ? maxAttemptsProvider : 3,
            ...options,
          })
        : new StandardRetryStrategy(maxAttemptsProvider)));
  }
  async acquireInitialRetryToken(retryTokenScope) {
    let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    return (await this.rateLimiter.getSendToken(), token);
  }
  async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    return (await this.rateLimiter.getSendToken(), token);
  }
  recordSuccess(token) {
    (this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token));
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
};
var ENV_MAX_ATTEMPTS = 'AWS_MAX_ATTEMPTS',
  CONFIG_MAX_ATTEMPTS = 'max_attempts',
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => {
      let value = env[ENV_MAX_ATTEMPTS];
      if (!value) return;
      let maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt))
        throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    configFileSelector: (profile) => {
      let value = profile[CONFIG_MAX_ATTEMPTS];
      if (!value) return;
      let maxAttempt = parseInt(value);
      if (Number.isNaN(maxAttempt))
        throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
      return maxAttempt;
    },
    default: DEFAULT_MAX_ATTEMPTS,
  },
  resolveRetryConfig = (input, defaults) => {
    let { retryStrategy, retryMode } = input,
      { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {},
      maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts),
      controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0,
      getDefault = async () => {
        let maxAttempts = await maxAttemptsProvider();
        return (await normalizeProvider(retryMode)()) === RETRY_MODES.ADAPTIVE
          ? new AdaptiveRetryStrategy(maxAttemptsProvider, { maxAttempts, baseDelay: defaultBaseDelay })
          : new StandardRetryStrategy({ maxAttempts, baseDelay: defaultBaseDelay });
      };
    return Object.assign(input, {
      maxAttempts: maxAttemptsProvider,
      retryStrategy: () => (controller ??= getDefault()),
    });
  },
  ENV_RETRY_MODE = 'AWS_RETRY_MODE',
  CONFIG_RETRY_MODE = 'retry_mode',
  NODE_RETRY_MODE_CONFIG_OPTIONS = {
    environmentVariableSelector: (env) => env[ENV_RETRY_MODE],
    configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
    default: DEFAULT_RETRY_MODE,
  };
import { Readable } from 'node:stream';
var isStreamingPayload = (request) =>
  request?.body instanceof Readable ||
  (typeof ReadableStream < 'u' && request?.body instanceof ReadableStream);
var race = (promise, signal) => {
    if (!signal) return promise;
    let cleanup = () => {},
      aborted = new Promise((_, reject) => {
        let handler = () => reject(createAbortError());
        signal.aborted
          ? handler()
          : typeof signal.addEventListener == 'function'
            ? (signal.addEventListener('abort', handler, { once: !0 }),
              (cleanup = () => signal.removeEventListener('abort', handler)))
            : (signal.onabort = handler);
      });
    return Promise.race([promise, aborted]).finally(cleanup);
  },
  createAbortError = () => Object.assign(new Error('Request aborted'), { name: 'AbortError' }),
  isAbortError = (error) =>
    typeof error == 'object' && error !== null && 'name' in error && error.name === 'AbortError';
function parseRetryAfterHeader(response, logger) {
  if (HttpResponse.isInstance(response))
    for (let header in response.headers) {
      if (!hasOwn(response.headers, header)) continue;
      let h = header.toLowerCase();
      if (h === 'retry-after') {
        let retryAfter = response.headers[header],
          retryAfterSeconds = NaN;
        if (retryAfter.endsWith('GMT'))
          try {
            retryAfterSeconds = (parseRfc7231DateTime(retryAfter).getTime() - Date.now()) / 1e3;
          } catch (e) {
            (logger?.trace?.('Failed to parse retry-after header'), logger?.trace?.(e));
          }
        else
          retryAfter.match(/ GMT, ((\d+)|(\d+\.\d+))$/)
            ? (retryAfterSeconds = Number(retryAfter.match(/ GMT, ([\d.]+)$/)?.[1]))
            : retryAfter.match(/^((\d+)|(\d+\.\d+))$/)
              ? (retryAfterSeconds = Number(retryAfter))
              : Date.parse(retryAfter) >= Date.now() &&
                (retryAfterSeconds = (Date.parse(retryAfter) - Date.now()) / 1e3);
        return isNaN(retryAfterSeconds) ? void 0 : new Date(Date.now() + retryAfterSeconds * 1e3);
      } else if (h === 'x-amz-retry-after') {
        let v = response.headers[header],
          backoffMilliseconds = Number(v);
        if (isNaN(backoffMilliseconds)) {
          logger?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
          return;
        }
        return new Date(Date.now() + backoffMilliseconds);
      }
    }
}
var asSdkError = (error) =>
  error instanceof Error
    ? error
    : error instanceof Object
      ? Object.assign(new Error(), error)
      : typeof error == 'string'
        ? new Error(error)
        : new Error(`AWS SDK error wrapper for ${error}`);
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy(),
      maxAttempts = await options.maxAttempts(),
      abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      let retryTokenScope = (context.partition_id ?? '') + (context.__retryLongPoll ? ':longpoll' : ''),
        retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal),
        lastError = new Error(),
        attempts = 0,
        totalRetryDelay = 0,
        { request } = args,
        isRequest = HttpRequest.isInstance(request);
      for (isRequest && (request.headers[INVOCATION_ID_HEADER] = v4()); ; )
        try {
          isRequest && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts}`);
          let { response, output } = await next(args);
          return (
            retryStrategy.recordSuccess(retryToken),
            (output.$metadata.attempts = attempts + 1),
            (output.$metadata.totalRetryDelay = totalRetryDelay),
            { response, output }
          );
        } catch (e) {
          let retryErrorInfo = getRetryErrorInfo(e, options.logger);
          if (((lastError = asSdkError(e)), isRequest && isStreamingPayload2(request)))
            throw (
              (context.logger instanceof NoOpLogger ? console : context.logger)?.warn(
                'An error was encountered in a non-retryable streaming request.',
              ),
              lastError
            );
          try {
            retryToken = await race(
              retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo),
              abortSignal,
            );
          } catch (refreshError) {
            throw abortSignal?.aborted && isAbortError(refreshError)
              ? refreshError
              : (lastError.$metadata || (lastError.$metadata = {}),
                (lastError.$metadata.attempts = attempts + 1),
                (lastError.$metadata.totalRetryDelay = totalRetryDelay),
                lastError);
          }
          attempts = retryToken.getRetryCount();
          let delay = retryToken.getRetryDelay();
          ((totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay),
            delay > 0 && (await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal)));
        }
    } else
      return (
        (retryStrategy = retryStrategy),
        retryStrategy?.mode &&
          (context.userAgent = [...(context.userAgent || []), ['cfg/retry-mode', retryStrategy.mode]]),
        retryStrategy.retry(next, args)
      );
  };
}
var isRetryStrategyV2 = (retryStrategy) =>
    typeof retryStrategy.acquireInitialRetryToken < 'u' &&
    typeof retryStrategy.refreshRetryTokenForRetry < 'u' &&
    typeof retryStrategy.recordSuccess < 'u',
  getRetryErrorInfo = (error, logger) => {
    let errorInfo = { error, errorType: getRetryErrorType(error) },
      retryAfterHint = parseRetryAfterHeader(error.$response, logger);
    return (retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo);
  },
  getRetryErrorType = (error) =>
    isThrottlingError(error)
      ? 'THROTTLING'
      : isTransientError(error)
        ? 'TRANSIENT'
        : isServerError(error)
          ? 'SERVER_ERROR'
          : 'CLIENT_ERROR',
  retryMiddlewareOptions = {
    name: 'retryMiddleware',
    tags: ['RETRY'],
    step: 'finalizeRequest',
    priority: 'high',
    override: !0,
  };
function bindGetRetryPlugin(isStreamingPayload2) {
  let retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
    },
  });
}
var retryMiddleware = bindRetryMiddleware(isStreamingPayload),
  getRetryPlugin = bindGetRetryPlugin(isStreamingPayload);
export {
  WaiterState,
  checkExceptions,
  createWaiter,
  Client,
  Command,
  createAggregatedClient,
  ServiceException,
  decorateServiceException,
  loadConfigsForDefaultMode,
  emitWarningIfUnsupportedVersion,
  getDefaultExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  getValueFromTextNode,
  NoOpLogger,
  makeBuilder,
  isThrottlingError,
  RETRY_MODES,
  DEFAULT_RETRY_MODE,
  AdaptiveRetryStrategy,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  resolveRetryConfig,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  getRetryPlugin,
};
