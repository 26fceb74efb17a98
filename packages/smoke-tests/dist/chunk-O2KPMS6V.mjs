import { createRequire as syncopsCreateRequire } from 'node:module';
const require = syncopsCreateRequire(import.meta.url);
import { GetParametersCommand, PutParameterCommand } from './chunk-QALRKS23.mjs';
import './chunk-YZRPVVIM.mjs';
import './chunk-YQBV2UI5.mjs';
import './chunk-WITD2GXF.mjs';
import './chunk-DTCLJT2F.mjs';
import './chunk-QAHAIIDV.mjs';
import './chunk-DDWL76JZ.mjs';
import './chunk-LQC7Q5XF.mjs';
import './chunk-UNXNCN2V.mjs';
import './chunk-RJHYOTTU.mjs';
import './chunk-KHN7XSZK.mjs';
import './chunk-DBCUQO7F.mjs';
var PAGE = 10;
function createParameters(client) {
  return {
    async get(names) {
      let values = new Map();
      for (let start = 0; start < names.length; start += PAGE) {
        let { Parameters } = await client.send(
          new GetParametersCommand({ Names: names.slice(start, start + PAGE) }),
        );
        for (let { Name, Value } of Parameters ?? [])
          Name !== void 0 && Value !== void 0 && values.set(Name, Value);
      }
      return values;
    },
    async put(name, value) {
      await client.send(new PutParameterCommand({ Name: name, Value: value, Type: 'String', Overwrite: !0 }));
    },
  };
}
export { createParameters };
