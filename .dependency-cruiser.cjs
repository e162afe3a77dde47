/** Imports only go down. The picture is in ARCHITECTURE.md; each rule is one line of it. */

/** What each folder of shared/ may import besides itself. */
const SHARED = {
  util: [],
  // A language is a fact of the model; texts are looked up by its name.
  i18n: ['util', 'model'],
  model: ['util'],
  host: ['util'],
  theme: ['util', 'model'],
  // Warnings and failures carry the key of their message.
  format: ['util', 'model', 'i18n'],
  history: ['util', 'model'],
  layout: ['util', 'model', 'theme'],
  search: ['util', 'model'],
  // Replacing asks whether what was found still stands there.
  commands: ['util', 'model', 'i18n', 'search'],
  analysis: ['util', 'model'],
  templates: ['util', 'model', 'i18n', 'commands'],
  export: ['util', 'model', 'theme', 'layout', 'i18n'],
  import: ['util', 'model', 'i18n', 'commands'],
  ai: ['util', 'model', 'i18n', 'commands'],
};
const FEATURES =
  'canvas|emotion|outline|inspector|personas|review|stages|channels|lifecycle|start|translation|assistant|exporting|find|palette|filter';
const OURS = '^(electron|renderer|shared)/';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    rule('no-unresolvable', {}, { couldNotResolve: true }),
    rule('no-orphans', { orphan: true, pathNot: '\\.d\\.ts$' }, {}),
    rule('nobody-imports-tests', { path: OURS }, { path: '^test/' }),
    rule('shared-stands-alone', { path: '^shared/' }, { path: '^(electron|renderer)/' }),
    rule('shared-is-pure', { path: '^shared/' }, { dependencyTypes: ['core'] }),
    rule(
      'shared-packages',
      { path: '^shared/' },
      {
        path: 'node_modules',
        pathNot: 'node_modules/(@types/)?(d3-shape|d3-scale|d3-interpolate|d3-path|zod|i18next)/',
      },
    ),
    rule(
      'i18next-in-i18n-only',
      { path: '^shared/', pathNot: '^shared/i18n/' },
      { path: 'node_modules/i18next/' },
    ),
    // A folder without a line in the table above would have no order to keep.
    rule(
      'shared-folders-are-listed',
      { path: OURS },
      { path: '^shared/', pathNot: `^shared/(${Object.keys(SHARED).join('|')})/` },
    ),
    ...Object.entries(SHARED).map(([folder, may]) =>
      rule(
        `shared-${folder}-order`,
        { path: `^shared/${folder}/` },
        { path: '^shared/', pathNot: `^shared/(${[folder, ...may].join('|')})/` },
      ),
    ),
    rule('electron-not-renderer', { path: '^electron/' }, { path: '^renderer/' }),
    rule(
      'services-run-on-plain-node',
      { path: '^electron/(services|web|cli)/' },
      { path: 'node_modules/electron/|^electron/(shell|ipc|main|preload)' },
    ),
    rule(
      'preload-is-thin',
      { path: '^electron/preload' },
      { path: '.', pathNot: '^shared/(host|util)/|node_modules/electron/' },
    ),
    rule(
      'openai-in-one-file',
      { path: OURS, pathNot: '^electron/services/llmService' },
      { path: 'node_modules/openai/' },
    ),
    rule(
      'd3-draws-nothing',
      { path: OURS },
      { path: 'node_modules/(@types/)?d3-(selection|drag|zoom|transition|axis)/' },
    ),
    rule('renderer-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule('renderer-not-electron', { path: '^renderer/' }, { path: '^electron/|node_modules/electron/' }),
    rule(
      'features-do-not-meet',
      { path: `^renderer/(${FEATURES})/` },
      { path: `^renderer/(${FEATURES})/`, pathNot: '^renderer/$1/' },
    ),
    rule(
      'app-is-on-top',
      { path: '^renderer/', pathNot: '^renderer/(app/|main)' },
      { path: '^renderer/(app/|main)' },
    ),
    rule(
      'ui-knows-nothing',
      { path: '^renderer/ui/' },
      { path: OURS, pathNot: '^renderer/ui/|^shared/util/' },
    ),
    rule(
      'document-below-features',
      { path: '^renderer/(document|host|i18n)/' },
      { path: `^renderer/(${FEATURES}|actions)/` },
    ),
    rule(
      'one-zustand-home',
      { path: '^renderer/', pathNot: '^renderer/(document|app|host)/' },
      { path: 'node_modules/zustand/' },
    ),
    rule(
      'react-flow-in-canvas-only',
      { path: OURS, pathNot: '^renderer/canvas/' },
      { path: 'node_modules/@xyflow/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
  },
};
