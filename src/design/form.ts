/** What forms are made of. */
export { Checkbox, CheckboxGroup, type Choice, RadioGroup } from './choices.tsx';
export { type ControlProps, Field, type FieldProps } from './field.tsx';
export { Form } from './form-frame.tsx';
export { type Option, Select, TextInput } from './inputs.tsx';
export { NumberInput } from './number-input.tsx';
export { Slider } from './slider.tsx';
